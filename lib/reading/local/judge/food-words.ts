/**
 * Words that stand on menus, by language, folded (no accents, lower case) because the recogniser drops most accents.
 * A word of up to four letters counts only as a whole word, a longer one also as the beginning of a word. `any` holds
 * what is the same in many languages. Two uses: is there food on this page at all, and which language is it.
 */
export const FOOD_WORDS = {
  any: `pizza pasta spaghett penne rigatoni taglia linguin gnocch ravioli lasagn risotto carbonara bologn pesto pomodor
    mozzarel gorgonzol parmesan ricotta burrata mascarpon tiramisu gelato espress cappucc macchiat americano latte mocha
    burger hamburg cheeseb sandwich baguett croissant omelet crepe quiche gratin fondue steak entrecot filet carpacc
    tartar sushi sashimi maki nigiri ramen udon tempura teriyaki edamame gyoza kimchi bibim tofu curry tikka masala
    naan samosa biryan tandoor korma vindalo paneer falafel hummus kebab kebap shawarm gyros souvlak tzatzik mezze
    taco burrito quesadil nacho guacamol fajita enchilad ceviche empanad chorizo paella tapas sangria mojito margarit
    daiquiri spritz aperol campari martini prosecco champagn cola coca fanta sprite pepsi redbull tonic soda heineken
    guinness corona whisky whiskey vodka rum gin tequila brandy cognac merlot chardonn sauvignon pinot riesling malbec
    shiraz cabernet rioja chianti tempranil grigio barolo bordeaux bourgogn veltlin brownie cheesecake muffin cookie
    donut waffle pancake caesar falafel pita wrap toast bagel brunch pho banh satay sate nasi goreng pad thai tom wok
    dim sum wonton wantan chop suey foie gras salami prosciut mortadel pancetta bresaola focacc bruschet antipast`,
  en: `chicken beef pork lamb bacon ham sausage turkey duck fish salmon tuna cod prawn shrimp crab lobster oyster mussel
    squid calamari egg eggs cheese cheddar butter cream milk bread roll bun fries chips potato tomato onion garlic
    mushroom pepper lettuce cabbage spinach bean beans pea peas rice noodle soup salad stew pie roast roasted grilled
    fried baked smoked crispy sauce gravy mayo mustard ketchup honey maple syrup apple banana berry strawberr blueberr
    lemon lime orange chocolate vanilla caramel cake pudding scoop sundae ice tea coffee juice lemonade water beer ale lager cider
    wine cocktail starter appeti dessert breakfast lunch dinner sides drinks served topped seasoned dressing homemade
    wings ribs brisket pulled slaw pickle avocado feta olive kale quinoa tofu meatball mac nuggets dip platter`,
  de: `hahnchen huhn huhner rind rinder schwein kalb lamm ente pute speck schinken wurst wurstchen bratwurst schnitzel
    braten gulasch roulade frikadel fisch lachs forelle zander hering garnele scampi thunfisch eier spiegelei kase
    butter sahne quark brot brotchen semmel brezel pommes kartoffel tomate zwiebel knoblauch pilz champignon pfiffer
    paprika salat gurke kohl sauerkraut rotkohl spinat bohne erbse linsen reis nudel spatzle knodel klosse suppe
    eintopf auflauf pfannkuchen gebacken gebraten gegrill gerauch uberback hausgemacht sauce sosse jus apfel birne kirsch
    erdbeer himbeer zitrone schokolade vanille kuchen torte strudel eis kugel eisbecher kaffee tee saft schorle wasser bier weizen pils
    radler wein weisswein rotwein sekt schnaps vorspeise hauptgericht hauptspeise nachspeise nachtisch getranke beilage
    mit und dazu vom aus oder fleisch gemuse kasespatz maultasch currywurst`,
  fr: `poulet boeuf porc agneau veau canard lapin dinde jambon lardon saucisse merguez steak poisson saumon thon cabillaud
    truite crevette moules huitre homard oeuf oeufs fromage chevre beurre creme lait pain frites pomme pommes tomate
    oignon ail champignon poivron salade chou epinard haricot pois riz pates soupe potage veloute roti grille frit fume
    maison sauce jus confit magret terrine rillette pate citron fraise framboise cerise poire chocolat vanille caramel
    gateau tarte mousse glace sorbet ile flottante brulee cafe the infusion eau biere blonde pression vin rouge blanc
    rose pichet verre bouteille boisson entree plat plats dessert formule menu avec sans aux sur legumes crudite escargot`,
  it: `pollo manzo maiale agnello vitello anatra coniglio salsicc pancetta pesce salmone tonno merluzzo baccala branzino
    orata gamber cozze vongole calamar polpo acciugh uova formagg panna pane patat pomodor cipoll aglio fungh porcin
    peperon insalat cavol spinac fagiol piselli riso pasta zuppa minestr brodo arrosto griglia fritto affumic sugo ragu
    limone fragol cioccolat vaniglia dolce dolci torta panna cotta caffe te succo acqua birra vino rosso bianco primi
    secondi contorn antipast bevande coperto con alla allo della di melanzan zucchin rucola bufala scaglie tartuf`,
  es: `pollo ternera vaca cerdo cordero pato conejo jamon chorizo salchich morcill pescado salmon atun bacalao merluza
    gamba langostin mejillon almeja calamar pulpo boqueron huevo huevos queso mantequ nata leche pan patata papas tomate
    cebolla ajo champinon seta pimiento ensalad col espinac judia garbanzo lenteja arroz fideo sopa gazpacho caldo asado
    plancha frito ahumad salsa aceitun limon fresa chocolate vainilla tarta flan helado churro postre cafe te zumo agua
    cerveza cana vino tinto blanco copa botella bebida entrante primero segundo plato racion racion bocadil croqueta
    tortilla bravas aioli con de la del casa carne verdura`,
  pt: `frango carne vaca porco cordeiro pato coelho presunto chourico linguica peixe salmao atum bacalhau robalo camarao
    gamba mexilh ameijo lula polvo ovo ovos queijo manteiga natas leite pao batata tomate cebola alho cogumel pimento
    salada couve espinafre feijao grao arroz massa sopa caldo assado grelhad frito fumado molho azeiton limao morango
    chocolate bolo pudim gelado pastel nata cafe cha sumo agua cerveja imperial vinho tinto branco copo garrafa bebida
    entrada prato sobremesa bitoque francesinh com da do dos`,
  nl: `kip rund varken lam eend ham spek worst gehakt vis zalm tonijn kabeljauw haring garnal mosselen ei eieren kaas boter
    room melk brood broodje friet frites patat aardap tomaat ui knoflook champig paprika sla salade kool spinazie boon
    erwten rijst soep stamppot gebakken gegrild gerookt saus jus appel aardbei citroen chocolade taart ijs koffie thee
    sap water bier wijn rood wit voorger hoofdger nagerecht dranken bijger uitsmijt bitterbal kroket stroopwafel
    pannenkoek poffert van met het een tosti`,
  pl: `kurczak wolow wieprz jagnie kaczk indyk szynk boczek kielbas schab kotlet ryba losos tunczyk dorsz sledz pstrag
    krewet jajk jaj ser serem maslo smietan mleko chleb bulka frytki ziemniak pomidor cebul czosnek pieczark grzyb
    papryk salat surowk kapust szpinak fasol groch ryz makaron zupa rosol zurek barszcz flaki pierogi golabk placki
    nalesnik pieczon smazon grillow wedzon sos jablk truskawk cytryn czekolad ciasto sernik lody kawa herbat sok woda
    piwo wino wodka przystaw danie dania deser napoje dodatki z ze na po oraz bigos`,
  cs: `kure kurec hovez vepro jehnec kachn krocan sunk slanin klobas rizek gulas svickov ryba losos tunak treska pstruh
    krevet vejce syr maslo smetan mleko chleb houska hranol brambor rajc cibul cesnek houby zampion paprik salat zeli
    spenat fazol hrach ryze testoviny polevk vyvar pecen smazen grilovan uzen omack knedlik jablk jahod citron
    cokolad kolac dort zmrzlin kava caj dzus voda pivo vycepni lezak vino predkrm hlavni jidla dezert napoje priloh s se
    na tatark utopenec nakladan`,
  tr: `tavuk dana kuzu koyun hindi sucuk pastirma kofte kebab kebap balik somon levrek cipura hamsi karides yumurta peynir
    kasar tereyag kaymak sut ekmek patates domates sogan sarimsak mantar biber salata marul lahana ispanak fasulye
    bezelye mercimek nohut pirinc pilav makarna corba pide lahmacun doner durum izgara kizart firin sos yogurt cacik
    ezme humus limon cilek cikolata pasta baklava kunefe sutlac dondurma kahve cay ayran salgam meyve suyu su bira sarap
    raki baslangic ana yemek tatli icecek meze borek manti dolma sarma patlican acili porsiyon`,
  id: `nasi ayam sapi kambing bebek ikan udang cumi telur tahu tempe sayur sambal goreng bakar rebus kuah soto bakso mie mi
    bihun kwetiau sate rendang gado capcay pecel rawon lele gurame bumbu santan kelapa pisang jeruk mangga alpukat es teh
    kopi susu jus air mineral manis asin pedas kecap kerupuk minuman makanan dan dengan penyet geprek`,
  ms: `nasi ayam daging kambing ikan udang sotong telur tauhu sayur sambal goreng bakar kuah mee bihun kuey teow satay
    rendang lemak roti canai tosai laksa tomyam masin paprik belacan kampung pandan teh tarik kopi susu limau ais milo
    bandung sirap minuman makanan dan dengan biasa kerang pattaya`,
  vi: `pho bun banh mi com ga bo heo vit ca tom cua muc trung dau hu rau cai goi cuon cha gio nem canh lau xao nuong chien
    luoc kho sot thit tai chin nam gan bo vien hue ha noi cafe ca phe sua da tra chanh cam dua nuoc ngot bia ruou che kem
    khai vi mon chay do uong`,
  sv: `kyckling notkott flask lamm anka skinka bacon korv kott fisk lax torsk sill strom rakor rakor agg ost smor gradde
    mjolk brod pommes potatis tomat lok vitlok svamp paprika sallad kal spenat bonor arter ris soppa stekt kokt grillad
    rokt sas apple jordgubb citron choklad kaka tarta glass kaffe te juice vatten ol vin rott vitt forratt huvudratt
    efterratt varmratt dryck med och raggmunk kottbull pannkak smorgas gravad lingon`,
  da: `kylling oksekod okse svin flaeske lam and skinke polse fisk laks torsk sild rejer aeg ost smor flode maelk brod
    pommes kartof tomat log hvidlog champig salat kal spinat bonner aerter ris suppe stegt kogt grillet roget sovs sauce
    aeble jordbaer citron chokolade kage is kaffe te juice vand ol vin rod hvid forret hovedret dessert drikke med og
    smorrebrod frikadel rugbrod`,
  hu: `csirke marha sertes barany kacsa pulyka sonka szalonna kolbasz hal lazac tonhal ponty tojas sajt vaj tejszin tej
    kenyer burgony krumpli paradicsom hagyma fokhagyma gomba paprika salata kaposzta rizs teszta leves gulyas porkolt
    langos palacsinta sult rantott grillezett fustolt szosz alma eper citrom csokolad torta fagylalt kave tea viz sor
    bor eloetel foetel desszert ital`,
  ro: `pui vita porc miel rata sunca carnat mici sarmale peste somon ton pastrav creveti oua branza cascaval unt smantana
    lapte paine cartofi rosii ceapa usturoi ciuperci ardei salata varza fasole orez paste ciorba supa friptura gratar
    prajit afumat sos mere capsuni lamaie ciocolata prajitura papanasi inghetata cafea ceai suc apa bere vin mamaliga`,
} as const satisfies Record<string, string>;

/** Characters for food, ways of cooking it and what it is served in; one of them makes a Chinese or Japanese line food. */
export const FOOD_CHARACTERS =
  "麵面麺飯饭飰湯汤餃饺粥粉餅饼包糕雞鸡鷄鴨鸭鵝鹅牛羊豬猪肉魚鱼蝦虾蟹蛋菜豆腐瓜茄葱蔥蒜薑姜菇筍笋茶咖啡奶酒汁冰糖酱醬咸鹹酸辣甜炒炸烤燒烧蒸煮滷卤煎炖燉燜焖拌鍋锅煲串丸羹雲云饂餛馄飩饨麻椒腸肠骨排腩肚筋滑饅馒丼揚焼寿司刺身";
