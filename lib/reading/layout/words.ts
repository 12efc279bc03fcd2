/**
 * The only word lists of the layout reader. They are short on purpose: layout decides, words only tip the scale.
 * All entries are folded (lower case, no accents): compare with `plainLetters`.
 */

/** Sections a menu may have. A line that consists of such words and no price is likely a heading. */
export const COURSE_WORDS = new Set(
  `starters appetizers appetisers mains entrees sides salads soups desserts drinks beverages breakfast brunch lunch dinner
  sandwiches burgers pizza pizzas pasta specials snacks cocktails wines beer beers coffee tea grill kids extras wraps bowls
  vorspeisen suppen salate hauptgerichte hauptspeisen beilagen nachspeisen desserts getranke fruhstuck weine biere kaffee
  warme kalte speisen tageskarte fleischgerichte fischgerichte nudelgerichte vegetarisch nachtisch snacks heissgetranke
  alkoholfreie fur kinder kinderkarte
  entrees plats poissons viandes desserts boissons fromages salades soupes accompagnements formules vins bieres grillades
  supplements cafe aperitifs digestifs garnitures burgers galettes crepes
  entrantes ensaladas sopas carnes pescados postres bebidas tapas raciones bocadillos vinos cervezas cafes principales
  desayunos entradas platos guarniciones mariscos arroces
  antipasti primi secondi contorni dolci bevande insalate pizze vini birre caffe piatti panini zuppe bruschette
  entradas sobremesas bebidas carnes peixes saladas sopas petiscos pratos vinhos cervejas acompanhamentos
  voorgerechten hoofdgerechten nagerechten bijgerechten soepen salades dranken bieren wijnen broodjes lunchgerechten tosti
  przystawki zupy salatki dania glowne desery napoje dodatki makarony piwo wina sniadania
  predkrmy polevky hlavni jidla salaty dezerty napoje prilohy pivo vina minutky
  corbalar salatalar mezeler kebaplar tatlilar icecekler ana yemekler kahvalti pideler izgaralar baslangiclar
  makanan minuman nasi mie sup pencuci mulut hidangan utama pembuka penutup goreng
  khai vi mon chinh trang mieng do uong com pho bun
  glaces gelati helados eis ijs milkshakes retter ratter smoothies
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedzialek wtorek sroda czwartek piatek sobota niedziela pondeli
  utery streda ctvrtek patek nedele maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai mandag tisdag onsdag
  torsdag fredag lordag sondag tirsdag hetfo kedd szerda csutortok pentek szombat vasarnap pazartesi carsamba persembe cumartesi
  miercuri vineri duminica segunda-feira terca-feira quarta-feira quinta-feira sexta-feira
  monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi
  venerdi sabato domenica sabado domingo
  forratter varmratter efterratter drycker forretter hovedretter desserter drikkevarer
  starter main dessert entree plat vorspeise hauptgang hauptgericht nachspeise primo secondo contorno antipasto dolce
  entrante principal postre entrada prato sobremesa voorgerecht hoofdgerecht nagerecht forratt varmratt efterratt`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that join a dish to what it comes with: a line that begins so goes on with the line before it. */
export const JOINING_WORDS = new Set(
  `with and or on in of served topped your choice choose add from made mit und oder auf in im an dazu wahlweise serviert vom aus
  avec et ou au aux sur de du des servi servie servis accompagne con y o en e ed al alla alle con servito su di del della
  com ou e no na de do da met en of op van z ze i lub oraz na w s se a nebo ve ile ve veya dengan dan atau di voi va hoac
  med och eller og`
    .split(/\s+/)
    .filter(Boolean),
);

/** Alone on a row of a set menu these part one choice from the next. */
export const CHOICE_WORDS = new Set(
  "ou or oder o of oppure ovvero u nebo lub albo eller tai veya vagy sau ili atau hoac".split(" "),
);

/** A price's size or vessel: these belong to the price beside them, not to the dish's name. */
export const SIZE_WORDS = new Set(
  `small medium large regular sm md lg s m l xl xs single double half full glass bottle cup bowl pint mug pot side jug slice whole
  pc pcs
  klein kleine kleiner gross grosse grosser grob mittel normal halbe ganze portion glas flasche tasse kannchen becher viertel
  petit petite grand grande moyen moyenne demi entier verre bouteille pichet carafe tasse part
  pequeno pequena mediano mediana chico chica media racion tapa pincho copa botella jarra vaso cana
  piccola piccolo media grande normale calice bottiglia bicchiere caraffa
  copo garrafa dose meia jarra
  klein groot glas fles kan half
  mala maly duza duzy srednia butelka kieliszek kufel
  maly velky velka mala malé lahev sklenice
  kucuk orta buyuk sise bardak tek cift
  kecil besar biasa sedang panas dingin gelas botol ais
  nho lon vua ly chai
  from ab des desde vanaf od fra
  小 中 大 例 半 份 杯 瓶`
    .split(/\s+/)
    .filter(Boolean),
);

/** Said instead of an amount. Compared on folded text. */
export const MARKET_PRICES = [
  "market price",
  "mkt price",
  "tagespreis",
  "nach gewicht",
  "prix du marche",
  "prix du jour",
  "selon arrivage",
  "selon cours",
  "segun mercado",
  "precio de mercado",
  "s/m",
  "s.m.",
  "s.p.q.",
  "spq",
  "prezzo di mercato",
  "preco do dia",
  "sob consulta",
  "dagprijs",
  "cena dnia",
  "dle nabidky",
  "piyasa fiyati",
  "harga pasaran",
  "thoi gia",
  "dagspris",
  "時價",
  "时价",
];

/** Words that go with a price that every dish below (or above) shares. */
export const EACH_WORDS =
  /^(?:all|alle|alles|each|je|jede[sr]?|tous?|toutes?|chaque|tutt[ei]|ogni|tod[oa]s?|cada|kazd[ya]|wszystkie|hepsi|semua|per)\b|\b(?:each|je|chacune?|ciascun[oa]|cada un[oa]|per stuk|za kus)\b|[,\s](?:jede[rs]?|alle|all|chaque|tutt[ei]|tod[oa]s|toutes?|tous)\s*$/;

/** Lines that are about the house, the law or the bill, never a dish. Tested on folded text. */
export const NOISE_PATTERNS: RegExp[] = [
  /https?:|www\.|\.(?:com|de|fr|it|es|net|org|at|ch|nl|pl|cz|uk|id|my)\b|@\w/,
  /(?:facebook|instagram|tiktok|whatsapp|tripadvisor|wi-?fi|wlan|passwor|hashtag|qr[ -]?code)/,
  /\b(?:tel|phone|telefon\w*|telefone|tlf|fax|call us|hotline|reservation\w*|reservierung\w*|reservas|reservaci\w*|reserva (?:tu|su|ya|mesa)|prenotazion\w*|rezerwacj\w*|rezervac\w*|rezervasyon)\b/,
  /\b(?:vat|v\.a\.t|mwst|mehrwertsteuer|tva|iva|i\.v\.a|btw|dph|kdv|sst|ppn|gst|moms|taxes?|service charge|servicio incluid\w*|service (?:compris|included|non)|bedienung|coperto incluso|inkl\.? |preise? (?:in|verstehen|inkl)|prix (?:nets?|ttc|en euros)|prezzi|prices? (?:are|in|include|subject)|precios? (?:con|en|inclu)|gratuity|ceny (?:sa|jsou|zawier))\b/,
  /(?:allerg[eiy]\w*|alerg[ei]\w*|intoleran\w*|zusatzstoff\w*|konservierungsstoff\w*|geschmacksverstark\w*|farbstoff\w*|antioxida\w*|sussungsmittel\w*|contains? (?:nuts|gluten|milk)|gluten[ -]?free options|consuming raw|undercooked|foodborne|coffeinhaltig|koffeinhaltig|phosphat\w*|schwefel\w*)/,
  /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?\b.*\d|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)s?\b.*\d/,
  /\b(?:opening hours|open daily|offnungszeiten|ruhetag|geoffnet|horaires|ouvert|horario|abierto|aberto|aceitamos|aceptamos|we accept|paiement|orari|aperto|godziny otwarcia|oteviraci)\b/,
  /\b(?:please (?:ask|inform|note|let)|bitte (?:fragen|beachten|informieren)|veuillez|n'hesitez|por favor|si prega|ask your (?:server|waiter)|guten appetit|bon appetit|buon appetito|buen provecho|smacznego|dobrou chut|afiyet olsun|selamat (?:makan|menikmati|datang)|thank you|vielen dank|merci|welcome|willkommen|bienvenue|bienvenidos|benvenuti)\b/,
  /\b(?:coperto|cover charge|couvert|service|servizio|kuver|minimum (?:order|charge)|lieferservice|frei haus)\b/,
  // About all the dishes at once: what comes with them, what more of something costs.
  /\b(?:zu jede[mr]|zu allen|ku kazd\w*|k kazdemu|with every|all (?:our )?\w+ (?:are |come )?served|alle \w+ (?:werden|servieren wir)|jede[rs]? weitere[rs]?|each (?:additional|extra)|aggiunt[ae]|ogni aggiunta|tou(?:s|tes) \S+.* sont|todos (?:los|nuestros) \w+ (?:se sirven|van|incluyen)|tutt[ie] (?:i|le) \w+ (?:sono|vengono))\b/,
  /\b(?:v|vg|gf|n)\s?=|vegetarian\b.*\bgluten|= ?vegan/,
  /\d{1,2}[.:h]\d{2}\s*(?:-|–|bis|to|a|do|tot)\s*\d{1,2}[.:h]\d{2}/,
  /(?:opakowani|verpackung|packaging|kemasan|embalagem|a emporter|takeaway charge|happy hour|buka setiap|keuken open|lunch serv|served (?:from|until|daily)|last orders)/,
  /(?:地址|電話|电话|訂購|订购|外送|營業|营业|請填|请填|服務費|服务费|另收|加一)/,
  // "大碗加 20元": what a larger bowl costs on top.
  /^(?:大碗|小碗|大份|大|小)?(?:另)?加(?:大|量|價|价)?$/,
];

/** Words that are the page's own title rather than a section. */
export const TITLE_WORDS = new Set(
  "menu menue menukarte speisekarte speisekart carte karte carta menu's listino cardapio ementa menukaart jidelni listek menyu menusi thuc don meny 菜單 菜单"
    .split(" ")
    .filter(Boolean),
);
