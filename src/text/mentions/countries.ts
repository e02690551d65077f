/**
 * States and the like: name, capital, and the words for their people and things. Our own list, so that a place, its
 * government and its people can be told apart and linked. One row a state: `name; capital; demonyms; other names`.
 */
const ROWS = `Afghanistan;Kabul;Afghan,Afghans
Albania;Tirana;Albanian,Albanians
Algeria;Algiers;Algerian,Algerians
Andorra;Andorra la Vella;Andorran
Angola;Luanda;Angolan,Angolans
Antigua and Barbuda;St. John's;Antiguan
Argentina;Buenos Aires;Argentine,Argentines,Argentinian,Argentinians
Armenia;Yerevan;Armenian,Armenians
Australia;Canberra;Australian,Australians,Aussie
Austria;Vienna;Austrian,Austrians
Azerbaijan;Baku;Azerbaijani,Azerbaijanis,Azeri
Bahamas;Nassau;Bahamian
Bahrain;Manama;Bahraini,Bahrainis
Bangladesh;Dhaka;Bangladeshi,Bangladeshis
Barbados;Bridgetown;Barbadian
Belarus;Minsk;Belarusian,Belarusians
Belgium;Brussels;Belgian,Belgians
Belize;Belmopan;Belizean
Benin;Porto-Novo;Beninese
Bhutan;Thimphu;Bhutanese
Bolivia;La Paz;Bolivian,Bolivians
Bosnia and Herzegovina;Sarajevo;Bosnian,Bosnians;Bosnia
Botswana;Gaborone;Botswanan,Batswana
Brazil;Brasília;Brazilian,Brazilians
Brunei;Bandar Seri Begawan;Bruneian
Bulgaria;Sofia;Bulgarian,Bulgarians
Burkina Faso;Ouagadougou;Burkinabe
Burundi;Gitega;Burundian,Burundians
Cambodia;Phnom Penh;Cambodian,Cambodians
Cameroon;Yaoundé;Cameroonian,Cameroonians
Canada;Ottawa;Canadian,Canadians
Cape Verde;Praia;Cape Verdean;Cabo Verde
Central African Republic;Bangui;Central African;CAR
Chad;N'Djamena;Chadian,Chadians
Chile;Santiago;Chilean,Chileans
China;Beijing;Chinese;People's Republic of China,PRC
Colombia;Bogotá;Colombian,Colombians
Comoros;Moroni;Comorian
Republic of the Congo;Brazzaville;Congolese;Congo
Democratic Republic of the Congo;Kinshasa;Congolese;DRC,DR Congo,Democratic Republic of Congo
Costa Rica;San José;Costa Rican,Costa Ricans,Tico
Croatia;Zagreb;Croatian,Croatians,Croat
Cuba;Havana;Cuban,Cubans
Cyprus;Nicosia;Cypriot,Cypriots
Czech Republic;Prague;Czech,Czechs;Czechia
Denmark;Copenhagen;Danish,Danes
Djibouti;Djibouti City;Djiboutian
Dominican Republic;Santo Domingo;Dominican,Dominicans
East Timor;Dili;Timorese;Timor-Leste
Ecuador;Quito;Ecuadorian,Ecuadorians,Ecuadorean
Egypt;Cairo;Egyptian,Egyptians
El Salvador;San Salvador;Salvadoran,Salvadorans
Equatorial Guinea;Malabo;Equatoguinean
Eritrea;Asmara;Eritrean,Eritreans
Estonia;Tallinn;Estonian,Estonians
Eswatini;Mbabane;Swazi,Swazis;Swaziland
Ethiopia;Addis Ababa;Ethiopian,Ethiopians
Fiji;Suva;Fijian,Fijians
Finland;Helsinki;Finnish,Finns,Finn
France;Paris;French,Frenchman
Gabon;Libreville;Gabonese
Gambia;Banjul;Gambian,Gambians
Georgia;Tbilisi;Georgian,Georgians
Germany;Berlin;German,Germans
Ghana;Accra;Ghanaian,Ghanaians
Greece;Athens;Greek,Greeks
Guatemala;Guatemala City;Guatemalan,Guatemalans
Guinea;Conakry;Guinean,Guineans
Guinea-Bissau;Bissau;
Guyana;Georgetown;Guyanese
Haiti;Port-au-Prince;Haitian,Haitians
Honduras;Tegucigalpa;Honduran,Hondurans
Hungary;Budapest;Hungarian,Hungarians
Iceland;Reykjavik;Icelandic,Icelanders
India;New Delhi;Indian,Indians
Indonesia;Jakarta;Indonesian,Indonesians
Iran;Tehran;Iranian,Iranians,Persian;Islamic Republic of Iran,Islamic Republic
Iraq;Baghdad;Iraqi,Iraqis
Ireland;Dublin;Irish,Irishman
Israel;Jerusalem;Israeli,Israelis
Italy;Rome;Italian,Italians
Ivory Coast;Yamoussoukro;Ivorian,Ivorians;Côte d'Ivoire
Jamaica;Kingston;Jamaican,Jamaicans
Japan;Tokyo;Japanese
Jordan;Amman;Jordanian,Jordanians
Kazakhstan;Astana;Kazakh,Kazakhs,Kazakhstani
Kenya;Nairobi;Kenyan,Kenyans
Kosovo;Pristina;Kosovar,Kosovars
Kuwait;Kuwait City;Kuwaiti,Kuwaitis
Kyrgyzstan;Bishkek;Kyrgyz
Laos;Vientiane;Laotian,Lao
Latvia;Riga;Latvian,Latvians
Lebanon;Beirut;Lebanese
Lesotho;Maseru;Basotho
Liberia;Monrovia;Liberian,Liberians
Libya;Tripoli;Libyan,Libyans
Liechtenstein;Vaduz;
Lithuania;Vilnius;Lithuanian,Lithuanians
Luxembourg;Luxembourg City;
Madagascar;Antananarivo;Malagasy
Malawi;Lilongwe;Malawian,Malawians
Malaysia;Kuala Lumpur;Malaysian,Malaysians
Maldives;Malé;Maldivian
Mali;Bamako;Malian,Malians
Malta;Valletta;Maltese
Mauritania;Nouakchott;Mauritanian
Mauritius;Port Louis;Mauritian,Mauritians
Mexico;Mexico City;Mexican,Mexicans
Moldova;Chisinau;Moldovan,Moldovans
Monaco;;Monegasque
Mongolia;Ulaanbaatar;Mongolian,Mongolians,Mongol
Montenegro;Podgorica;Montenegrin
Morocco;Rabat;Moroccan,Moroccans
Mozambique;Maputo;Mozambican,Mozambicans
Myanmar;Naypyidaw;Burmese;Burma
Namibia;Windhoek;Namibian,Namibians
Nepal;Kathmandu;Nepali,Nepalese,Nepalis
Netherlands;Amsterdam;Dutch,Dutchman;Holland
New Zealand;Wellington;New Zealander,New Zealanders,Kiwi;Aotearoa
Nicaragua;Managua;Nicaraguan,Nicaraguans
Niger;Niamey;Nigerien
Nigeria;Abuja;Nigerian,Nigerians
North Korea;Pyongyang;North Korean,North Koreans;DPRK
North Macedonia;Skopje;Macedonian;Macedonia
Norway;Oslo;Norwegian,Norwegians
Oman;Muscat;Omani,Omanis
Pakistan;Islamabad;Pakistani,Pakistanis
Palestine;Ramallah;Palestinian,Palestinians
Panama;Panama City;Panamanian,Panamanians
Papua New Guinea;Port Moresby;Papuan;PNG
Paraguay;Asunción;Paraguayan,Paraguayans
Peru;Lima;Peruvian,Peruvians
Philippines;Manila;Filipino,Filipinos,Philippine
Poland;Warsaw;Polish,Poles
Portugal;Lisbon;Portuguese
Qatar;Doha;Qatari,Qataris
Romania;Bucharest;Romanian,Romanians
Russia;Moscow;Russian,Russians;Russian Federation
Rwanda;Kigali;Rwandan,Rwandans
Samoa;Apia;Samoan
San Marino;;
Saudi Arabia;Riyadh;Saudi,Saudis;Kingdom of Saudi Arabia,KSA
Senegal;Dakar;Senegalese
Serbia;Belgrade;Serbian,Serbians,Serb,Serbs
Seychelles;Victoria;Seychellois
Sierra Leone;Freetown;Sierra Leonean
Singapore;;Singaporean,Singaporeans
Slovakia;Bratislava;Slovak,Slovaks
Slovenia;Ljubljana;Slovenian,Slovene
Solomon Islands;Honiara;
Somalia;Mogadishu;Somali,Somalis,Somalian
South Africa;Pretoria;South African,South Africans
South Korea;Seoul;South Korean,South Koreans;Republic of Korea,ROK
South Sudan;Juba;South Sudanese
Spain;Madrid;Spanish,Spaniard,Spaniards
Sri Lanka;Colombo;Sri Lankan,Sri Lankans
Sudan;Khartoum;Sudanese
Suriname;Paramaribo;Surinamese
Sweden;Stockholm;Swedish,Swedes,Swede
Switzerland;Bern;Swiss
Syria;Damascus;Syrian,Syrians
Taiwan;Taipei;Taiwanese
Tajikistan;Dushanbe;Tajik,Tajiks
Tanzania;Dodoma;Tanzanian,Tanzanians
Thailand;Bangkok;Thai,Thais
Togo;Lomé;Togolese
Tonga;Nukuʻalofa;Tongan
Trinidad and Tobago;Port of Spain;Trinidadian;Trinidad
Tunisia;Tunis;Tunisian,Tunisians
Turkey;Ankara;Turkish,Turk,Turks;Türkiye
Turkmenistan;Ashgabat;Turkmen
Uganda;Kampala;Ugandan,Ugandans
Ukraine;Kyiv;Ukrainian,Ukrainians
United Arab Emirates;Abu Dhabi;Emirati,Emiratis;UAE,U.A.E.,Emirates
United Kingdom;London;British,Briton,Britons;UK,U.K.,Britain,Great Britain
United States;Washington;American,Americans;US,U.S.,USA,U.S.A.,United States of America,America
Uruguay;Montevideo;Uruguayan,Uruguayans
Uzbekistan;Tashkent;Uzbek,Uzbeks
Vanuatu;Port Vila;
Vatican;;;Vatican City,Holy See
Venezuela;Caracas;Venezuelan,Venezuelans
Vietnam;Hanoi;Vietnamese
Yemen;Sanaa;Yemeni,Yemenis
Zambia;Lusaka;Zambian,Zambians
Zimbabwe;Harare;Zimbabwean,Zimbabweans
England;;English,Englishman
Scotland;Edinburgh;Scottish,Scots
Wales;Cardiff;Welsh
Northern Ireland;Belfast;
Hong Kong;;Hongkonger,Hong Kongers
Macau;;Macanese;Macao
Puerto Rico;San Juan;Puerto Rican,Puerto Ricans
Greenland;Nuuk;Greenlandic,Greenlanders
Western Sahara;Laayoune;Sahrawi,Saharawi
Soviet Union;;Soviet,Soviets;USSR
Yugoslavia;;Yugoslav
Kurdistan;Erbil;Kurdish,Kurd,Kurds`

/** A state with the words that stand for it. */
export interface Country {
  name: string
  capital: string
  demonyms: readonly string[]
  otherNames: readonly string[]
}

const words = (field: string | undefined): string[] => (field ?? '').split(',').filter((word) => word !== '')

/** All states of the list, in its order. */
export const COUNTRIES: readonly Country[] = ROWS.split('\n').map((row) => {
  const [name = '', capital = '', demonyms, others] = row.split(';')
  return { name, capital, demonyms: words(demonyms), otherNames: words(others) }
})
