interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Given and family names by where they are common, for people who do not exist. */
export const NAMES = {
  swedish: pool(
    'Anders Karin Erik Linnea Mattias Åsa Gustav Ebba Fredrik Malin Björn Elin Viktor Annika Pontus Maja',
    'Hallgren Söderberg Åkesson Wikström Nordin Fagerlund Ekdahl Björklund Sundqvist Almgren Rosén Lindahl Holmér Stjärnqvist',
  ),
  finnish: pool(
    'Antti Päivi Mikko Sanna Ville Kaisa Jukka Outi Eero Riikka',
    'Laaksonen Hämäläinen Kettunen Salmela Väisänen Rantala Mäkelä Tuominen Koivula Pesonen',
  ),
  norwegian: pool(
    'Sindre Ragnhild Håkon Marit Eirik Tuva Jørgen Astrid Kjetil Solveig',
    'Bakken Fjeldstad Haugland Østby Kvamme Nygård Rønning Sætre Tveit Ødegaard-Moe',
  ),
  danish: pool(
    'Rasmus Mette Søren Kirstine Anders Signe Jeppe Trine',
    'Kjærgaard Thorup Bundgaard Nørskov Vestergaard Lauridsen Skovby Damsgaard',
  ),
  german: pool(
    'Matthias Ulrike Torsten Katharina Holger Sabine Florian Annegret Jörg Franziska Uwe Silke Moritz Anja',
    'Hasselbach Grünwald Bäumler Oberkircher Petzold Rüdiger Stockhausen Wittmann Kühnert Dressler Lohmeyer Vogelsang',
  ),
  french: pool(
    'Aurélie Benoît Clémence Étienne Hélène Guillaume Maëlle Thibault Noémie Rémi Solène Gaëtan',
    'Delacourt Bonnefoy Charpentier Goff-Marin Peyrolles Vasseur Roussillon Fauchet Maréchal Desrosiers Lemercier Tisserand',
  ),
  spanish: pool(
    'Álvaro Inés Gonzalo Lucía Íñigo Rocío Sebastián Marta Joaquín Pilar',
    'Arrieta Cifuentes Montenegro Quintanilla Salcedo Villanueva Zúñiga Peñalver Ordóñez Urrutia',
  ),
  portuguese: pool(
    'Inês Tiago Beatriz Gonçalo Catarina Duarte Mafalda Nuno',
    'Figueiredo Sequeira Guimarães Valadares Brandão Teixeira-Lopes Magalhães Rebelo',
  ),
  italian: pool(
    'Chiara Davide Federica Giacomo Ilaria Niccolò Valentina Pietro',
    'Bertolazzi Cavallini Dell’Orto Fossati Mandelli Pellegrini Sartorelli Zanotti',
  ),
  polish: pool(
    'Katarzyna Michał Małgorzata Paweł Zofia Łukasz Bożena Wojciech',
    'Czarnota Dąbrowa Górniak Jabłoński Kościelak Przybysz Sobczak Wiśniewiec',
  ),
  czech: pool('Jiří Zdeňka Ondřej Markéta Tomáš Lenka', 'Hanzlů Janů Jirků Krejčí Martinů Petrů'),
  romanian: pool('Ioana Răzvan Mihaela Ștefan Adina Bogdan', 'Călinescu Drăgan Munteanu Păun Stănescu Țurcanu'),
  greek: pool(
    'Eleni Nikos Dimitra Stavros Katerina Giorgos',
    'Anastasiou Christou Dimitriou Oikonomou Papathanasiou Vasileiou',
  ),
  ukrainian: pool(
    'Oksana Taras Iryna Bohdan Kateryna Yaroslav',
    'Bondarchuk Havryliuk Kovalenko Melnychenko Ostapenko Savchuk',
  ),
  turkish: pool('Ayşe Emre Gülşen Kerem Zeynep Barış Ebru Onur', 'Aksoylu Çetinkaya Doğaner Günay Öztekin Şahinoğlu'),
  arabic: pool(
    'Nadia Youssef Rania Tariq Amal Hicham Salma Walid',
    'Al-Masri Bouzid Chahine El-Amrani Khalifeh Zouari',
  ),
  persian: pool('Shirin Arash Parisa Kaveh Nasrin Babak', 'Ahmadzadeh Farrokhi Kianfar Rostamian Sohrabi Tavakkol'),
  indian: pool(
    'Ananya Vikram Meera Rohan Kavitha Arjun Lakshmi Sanjay Deepa Nikhil',
    'Balasubramanian Chatterjee Deshpande Iyengar Kulkarni Mukherji Nambiar Venkataraman Gokhale Saraswat',
  ),
  chinese: pool('Wenjing Haoran Xiaolan Jianyu Meihua Zhiwei Yifan Qiuyue', 'Cai Dong Fang Guo Luo Shen Tang Xue'),
  japanese: pool('Haruka Kenta Naoko Shinji Ayumi Daichi', 'Fujimori Hasegawa-Ito Kuroda Nakanishi Ogawara Takemoto'),
  korean: pool('Ji-woo Min-jun Seo-yeon Hyun-woo Eun-ji Do-hyun', 'Ahn Baek Chung Hwang Noh Seol'),
  vietnamese: pool('Linh Quang Thảo Minh-Anh Hương Tuấn', 'Đặng Đoàn Huỳnh Phan Trịnh Vũ'),
  nigerian: pool('Chidinma Emeka Folasade Ifeoma Tunde Zainab', 'Adeyinka Chukwuma Eze Nwosu Ogunleye Umeh'),
  ghanaian: pool('Abena Kwabena Efua Yaw Adwoa Kojo', 'Agyemang Boateng-Asare Darkwah Ofosu Quartey Sarpong'),
  eastAfrican: pool('Selam Dawit Wanjiru Juma Hawa Abdi', 'Gebremariam Kiprono Mwangaza Nyambura Tadesse Warsame'),
  english: pool(
    'Alastair Bethany Callum Eleanor Gareth Imogen Nathaniel Rosalind Tobias Winifred',
    'Ashcombe Braithwaite Cullingworth Fairweather Hollis Merriweather Pemberton Standish Thistlewood Whitlock',
  ),
} as const satisfies Readonly<Record<string, NamePool>>;

export type Culture = keyof typeof NAMES;

/** Names are written one after another with spaces, so none of them contains one. */
function pool(given: string, family: string): NamePool {
  return { given: given.split(' '), family: family.split(' ') };
}
