/**
 * Words that name a topic in a list of skills, but mostly something else in a sentence: `coffee with Ana`, `a post`, `mein Chef`.
 * They are not looked for in running text. Folded.
 */
export const EVERYDAY_WORDS = `
coffee, post, mode, bau, chef, edition, revision, change, growth, film, recording, conducting, writing, driving, training,
drawing, sewing, cleaning, dance, sport, sports, cloud, testing, evolution, impact, trading, credit, kredit, audit, standards,
edit, editing, radio, logic, design, cycling, hiking, climbing, skiing, sailing, yoga, gym, fitness, wine, vin, cooking, cuisine,
baking, gaming, music, piano, singing, chant, press, interviews, conferences, post, messen, courier, taxi, ports, cabling,
english, german, french, spanish, italian, dutch, polish, english language, latin, greek, geography, history, storia, formation,
management, gestion, consulting, conseil, communication, communications, kommunikation, audio, english teaching, unity, spark,
react, swift, rust, scala, stata, transformation, cancer, foundations, foundations management, associations, export, import export,
mining, energy, energie, energia, health, sante, salud, salute, law, recht, droit, engineering, computing, languages, sprachen,
langues, education, bildung, sales, ventes, ventas, partnerships, alliances, payments, verkauf, vente, analytics, agile, safe,
diversity, inclusion, migration, policy, government, tax, real analysis, time series, coaching, mentoring, moderation, agriculture,
handicap, inclusion, ministry, trades, trade marketing, pets, beauty, tourism, travel industry, research and development, leadership
`;
