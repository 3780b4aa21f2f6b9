/** Arts, media, design and sport. See topics.ts for how to read and extend these lines. */
export const ARTS_AND_MEDIA = `
arts and media: kunst und medien, arts et medias, artes y medios
  design: gestaltung, diseno, conception design
    graphic design: grafikdesign, graphisme, diseno grafico, photoshop, adobe photoshop, illustrator, indesign, visual design, typography, typografie, layout
    user experience: UX, UX design, user experience design, UI design, interaction design, user interface design, service design, figma, experience utilisateur, information architecture
    industrial design: produktdesign, product design, design industriel, diseno industrial
    fashion: mode, fashion design, modedesign, moda
    illustration: illustrator work, zeichnen, drawing
    animation: motion graphics, 3d animation, visual effects, VFX
  visual arts: bildende kunst, arts plastiques, bellas artes, fine arts, contemporary art
    painting art: malerei, peinture
    sculpture: bildhauerei
    photography: fotografie, photographie, fotografia
    crafts: kunsthandwerk, artisanat, pottery, ceramics art, artesania
    art market: galleries, art dealing, kunsthandel
  music: musik, musique, musica
    music production: audio engineering, sound design, recording, tontechnik, sound engineering, mixing
    music performance: singing, orchestra, gesang, choir, chant, conducting, piano
    composition music: komposition, songwriting
    music education: musikpadagogik, music teaching
  performing arts: darstellende kunste, arts du spectacle, artes escenicas
    theatre: theater, teatro, acting, schauspiel, dramaturgy, stage direction
    dance: tanz, danse, danza, choreography, choreographie
    stage technology: veranstaltungstechnik, lighting design, event technology
  film and television: film und fernsehen, film, cinema, kino, television, fernsehen
    film production: filmproduktion, video production, video editing, videoproduktion, directing, documentary, postproduction, montage video
    screenwriting: drehbuch, scenario writing
    broadcasting: radio, rundfunk, podcasting, podcasts
  journalism: journalismus, journalisme, periodismo, giornalismo, news writing, reporting news, investigative journalism
    data journalism: datenjournalismus ~ data visualization
    editing: redaktion, editorial, copy editing, proofreading, lektorat, correction
    publishing: verlagswesen, edition, editorial publishing, book publishing, verlag
    creative writing: kreatives schreiben, writing, blogging, schriftstellerei, escritura
    technical writing: technische redaktion, technical documentation, redaction technique ~ knowledge management
  museums: museum, musees, museos, curating, curation, exhibitions, ausstellungen
  cultural management: kulturmanagement, gestion culturelle, arts management, gestion cultural, festivals
  gaming: esports, board games
sport and leisure: sport und freizeit, sports et loisirs
  sports: sport, deportes, sportif, athletics, sports science, sportwissenschaft, football, fussball, training athletes
    sports management: sportmanagement, gestion du sport
    fitness: personal training, yoga, gym, pilates
    outdoor sports: mountaineering, hiking, climbing, skiing, bergsteigen, cycling, sailing
  tourism: tourismus, tourisme, turismo, travel industry, destination management, tour guiding
  hospitality: gastgewerbe, hotellerie, hosteleria, hotel management, hospitality management, hotelmanagement, front office
    gastronomy: gastronomie, gastronomia, restaurants, restauration, catering, food service, food and beverage
      cooking: kochen, cuisine, culinary arts, kochkunst, cocina, chef, pastry, patisserie
      wine: weinkunde, oenology, sommelier, viticulture, weinbau, vin, viticultura
      bartending: barkeeping, barista, coffee
  beauty: kosmetik, cosmetics, esthetique, hairdressing, friseurhandwerk, coiffure, peluqueria, make up
  pets: dog training, tierpflege, animal care
`;
