/**
 * Words of menus that every print has: colours, sizes, seasons, places, who a thing is for. The spelling knows them as
 * a menu's words, but they say nothing about food.
 */
export const PLAIN_WORDS = `
  small large medium extra double single classic special specials fresh freshly green white black brown golden
  yellow daily seasonal season spring summer house style signature premium organic country farmhouse garden field
  board market kitchen royal mexican italian french english american greek turkish swiss southern traditional
  children glass bottle bottles pieces piece three seven eight whole short thick light gluten vegan vegetarian
  island coast mixed assorted various choice natural natur leaves oil minute skinny stick sticks finger fingers
  spear strips tiger velvet rustic seeds dried curly crisp burnt smooth gross grosse grosser klein kleine kleiner
  feine feiner frisch frische frischer bunter roter weiss weisse grune schwarz dunkel dunkles helles hausart angebot
  bauern falscher furst person personen portion stuck liter jeden jeder woche saison sommer winter herbst garten
  stadt petit petite petits grand grande grands verte rouge rouges noire blanc blanche blonde brune jaune frais
  fraiche froid chaud chaude semaine maison jardin foret ancienne parisienne lyonnaise normande basque nature entier
  premier trois quatre bouquet corps selle coeur point tranche feuille saint rosette fines bonne piccolo piccola
  grandi medio media rosso rossa bianco bianca verde giorno stagione misto mista nuovo antica terra bosco fresco
  fresca caldo dolce bella bello fiori pequeno pequena mediano blanco blanca negro negra semana temporada mixto
  mixta nuevo tierra campo surtido variado pieza piezas unidad groot groen zwart stuks verse seizoen biala bialy
  czerwony zielony domowy swiezy liten svart dagens kinder enfant enfants tageskarte under menge wunsch fotos
  streichen unsere kunden service table order please basket brussels combo garnish gourmet greens regular served
  shared sticky treacle triple yorkshire allgauer bayerisch bayerische deftig frischen frisches gericht gerichte
  gemischt gemischte grosses gruner halbe halber halbes heiss heisse heisser herzhaft italienisch italienische kalte
  kannchen kleines leicht loffel medaillons mittag norwegischer nurnberger oberlander original pfanne regional
  regionale rotes russisch sauer schale scharf scharfe scharfer scheibe schnecken schwarzwalder speciale spezialitat
  spezialitaten stilles streifen stucke susser taglich teller trocken ungarisch ungarische unser warme warmer
  weisser wiener wurfel wurzig hausfrauenart blauwe dagschotel flesje gemengde heerlijk hollandse huisgemaakt koekje
  witte zachte zoete zwarte vlammetjes spies runder ambree artisanal artisanale assortiment bretonne carre carte
  charlotte cheval choix classique cordon entiere facon fermier fermiere feuillete froide garniture gratuit
  montagnarde moitie nicoise oceane paysanne petites petillante picarde poche poches pointe printemps produits
  provencale sauvage selon specialite specialites suggestion suggestions supplement supplements supreme tiede
  tranches vapeur vertes viennoise julienne battuta bianchi bicchiere bottiglia caraffa della delle dello fatto
  fiore forno fresche freschi giardiniera gusti misti miste napoli naturale norma normale persone piatti piatto
  piccante porzione prezzo romana rosati rosato rossi seconda selvatico specialita tavola totale veneziana verdi
  acompanado aguas brava bueno calda caliente carta casera casero caseras caseros clara combinado corazon cruda
  entera especial especiales especialidades flauta fuego gallega gallego guarnicion gusto incluye integral jarra
  mediana medias pastor picante pierna porcion primer principales puntilla rosado sangre variados vegetal verdes
  carioca carvao completo espada executivo guarnicao mignon napolitana porcao posta recheado simples vapor vazia
  sweet powder grade oils frozen dairy heart hearts tails`;
