import { DISH_NAMES } from "./dish-names.ts";

/** One language's words, parted by spaces. */
type FoodWords = {
  /** What is only ever ordered: dishes, ways of cooking, drinks, courses. */
  made: string;
  /** What is sold raw as well: tomato, salmon, butter. Seeds, groceries and pet food are named like this too. */
  raw: string;
  /** What stands between them; says which language it is, and nothing about food. */
  joins?: string;
};

/**
 * Words that stand on menus, by language, folded (no accents, lower case) because the recogniser drops most accents.
 * A word of up to four letters counts only as a whole word, a longer one also as the beginning of a word. `any` holds
 * what is the same in many languages, `others` languages of which too little is known to name them. Two uses: is
 * food ordered on this page at all, and which language is it.
 */
export const FOOD_WORDS = {
  any: {
    made: DISH_NAMES,
    raw: `pasta spaghett penne pesto mozzarel gorgonzol parmesan ricotta mascarpon kimchi tofu curry chorizo salami prosciut
      mortadel pancetta avocado mango papaya banana ananas kiwi vanilla feta basilic basil thym rosmarin oregano salvia
      paprika chili chilli quinoa couscous gouda cheddar camembert brie pistach`,
    joins: "tom",
  },
  en: {
    made: `calamari bun fries chips soup salad stew pie roast roasted grilled fried baked smoked crispy sauce gravy mayo ketchup
      maple syrup cake pudding scoop sundae ice tea coffee juice lemonade water beer ale lager cider wine cocktail starter
      appeti dessert breakfast lunch dinner sides drinks dressing homemade wings ribs brisket pulled slaw pickle meatball
      mac nuggets dip platter full-english benedict florentine continental-breakfast hazy punk-ipa toasted sandwich toastie
      broth chowder bisque casserole hotpot fritter hashbrown oatmeal porridge granola muesli bread-and-butter cobbler
      crumble custard gelato sorbet ice-cream cone latte mocha espresso cappuccino flat-white long-black americano cordial
      spritzer draught tap pint pitcher carafe braised poached steamed sauteed stuffed battered breaded marinated glazed
      caramelis caramelize pan-fried deep-fried chargrilled confit creamed mashed whipped loaded seared cured pickled
      topping toppings jacket-potato sharing tasting ribeye sirloin t-bone tomahawk porterhouse rump tenderloin short-stack
      patty hot-links beignet schnitzel melt burnt hash-browns mushy chutney`,
    raw: `chicken beef pork lamb bacon ham sausage turkey duck fish salmon tuna cod prawn shrimp crab lobster oyster mussel
      squid egg eggs cheese cheddar butter cream milk bread potato tomato onion garlic mushroom pepper lettuce cabbage
      spinach bean beans pea peas rice noodle mustard honey apple banana berry strawberr blueberr lemon lime orange
      chocolate vanilla caramel avocado feta olive kale quinoa tofu veal venison goose pheasant trout haddock mackerel
      sardine herring anchov carp pike clam scallop octopus eel yogurt yoghurt flour cereal oat oats wheat corn barley
      potatoes shallot carrot celery celeriac cucumber courgette zucchini aubergine eggplant pumpkin squash beetroot beet
      radish turnip parsnip leek leeks fennel asparagus artichoke broccoli cauliflower sprouts lentil chickpea sugar salt
      vinegar pear pears peach plum cherry cherries grape grapes melon watermelon berries raspberr blackberr cranberr
      rhubarb limes grapefruit pineapple coconut apricot fig figs date dates raisin almond walnut hazelnut peanut nut nuts
      chestnut sesame soya soy lupin mollusc crustacean cocoa cinnamon ginger mint parsley chive dill sage thyme rosemary
      coriander cilantro tarragon saffron nutmeg olives mince steak breast caper capers caviar clams cumin fillet fruit
      gammon halibut halloumi herb herbs horseradish jelly kidney liver marmalade mayonnaise monkfish mutton pecan pigeon
      plaice pomegranate portobello rabbit rocket seabass seafood shoulder shank snapper sweetcorn turmeric vegetable
      vegetables wholemeal turbot sole bass bream hake yeast malt hops clove cloves cardamom blackcurrant redcurrant currant`,
    joins: "roll served topped seasoned",
  },
  de: {
    made: `wurstchen schnitzel braten gulasch roulade frikadel spiegelei brotchen semmel brezel pommes salat sauerkraut spatzle
      knodel klosse suppe eintopf auflauf pfannkuchen gebacken gebraten gegrill gerauch uberback hausgemacht sauce sosse jus
      kuchen torte strudel eis kugel eisbecher kaffee tee saft schorle wasser bier pils radler wein weisswein rotwein sekt
      schnaps vorspeise hauptgericht hauptspeise nachspeise nachtisch getranke beilage kasespatz maultasch currywurst
      kasnocken nocken knocken speckbrett brettl buttermilch schnapserl obstler likor pfiff schmankerl smoothie shake
      frittatensuppe tafelspitz backhendl kaiserschmarrn melange liptauer blunzen grostl obazda brezn haxe hax weisswurst
      weisswurste leberkas leberkase brotzeit vesper jause rosti geschnetzelt algermagronen algerrosti alplermagronen spatzl
      eiskaffee milchkaffee eisschokolade griebenschmalz steckerlfisch stulle strammer labskaus matjes pannfisch grunkohl
      rote-grutze dampfnudel germknodel palatschink marillen topfen most glas flasche karaffe vom-fass gang gange menu
      tagesgericht mittagstisch beilagensalat gemischter ofenkartoffel backkartoffel puree brei geschmort gedunstet gefullt
      paniert mariniert gratiniert doner durum dreh`,
    raw: `hahnchen huhn huhner rind rinder schwein kalb lamm ente pute speck schinken wurst bratwurst fisch lachs forelle zander
      hering garnele scampi thunfisch eier kase butter sahne quark brot kartoffel tomate zwiebel knoblauch pilz champignon
      pfiffer paprika gurke kohl rotkohl spinat bohne erbse linsen reis nudel apfel birne kirsch erdbeer himbeer zitrone
      schokolade vanille weizen fleisch gemuse schweine kalbs gans kaninchen reh wild hack lyoner leber karpfen hecht aal
      kabeljau makrele saibling krebs muschel ei milch vollmilch joghurt mehl pilze kohlrabi mohre mohren karotte radieschen
      rettich kurbis zucchini lauch sellerie fenchel spargel rote beete bete buschbohne linse pflaum zwetsch johannisbeer
      brombeer traube orange rhabarber honig zucker salz senf nuss nusse walnuss haselnuss erdnuss mandel mohn zimt ingwer
      minze petersil schnittlauch dill salbei thymian basilikum rosmarin kopfsalat feldsalat obst krauter soja roggen hafer
      getreide schalenfrucht krebstier weichtier krebstiere aprikose austern banane barlauch blumenkohl brokkoli dattel
      dorade dorsch eiern essig estragon frischkase fruchte geflugel granatapfel griess hackfleisch heidelbeere heilbutt
      hirsch hummer kakao kalbfleisch kapern karamell keule kichererbse kokos krabben kraut kummel kerbel majoran mandarine
      marille marmelade meerrettich miesmuschel pangasius pfeffer pfirsich putenbrust entenbrust rindfleisch rosenkohl
      rosine rotbarsch rotkraut sardelle schmand schlagsahne scholle seelachs seezunge stachelbeere steinpilze susskartoffel
      tintenfisch truffel weisskohl weisskraut wildschwein wirsing ziege lorbeer muskat kurkuma safran koriander kamille
      nelke nelken leinol olivenol pfefferminz`,
    joins: "mit und dazu vom aus oder",
  },
  fr: {
    made: `merguez steak frites salade soupe potage veloute roti grille frit fume sauce jus confit magret terrine rillette pate
      gateau tarte mousse glace sorbet ile flottante brulee cafe the infusion eau biere blonde pression vin rouge blanc rose
      pichet verre bouteille boisson entree plat plats dessert formule menu crudite escargot galette crepe bolee ardoise
      plateau assiette brochette tartine croque bouchee blanquette bourguignon pot-au-feu poelee emince papillote farci
      gratin dauphinois chausson viennoiserie religieuse paris-brest piece-montee creme-brulee fondant coulis chantilly
      boule boules cidre sirop diabolo kir digestif aperitif chevre-chaud complete forestiere`,
    raw: `poulet boeuf porc agneau veau canard lapin dinde jambon lardon saucisse poisson saumon thon cabillaud truite crevette
      moules huitre homard oeuf oeufs fromage chevre beurre creme lait pain pomme pommes tomate oignon ail champignon
      poivron chou epinard haricot pois riz pates citron fraise framboise cerise poire chocolat vanille caramel legumes oie
      maquereau sardine hareng lieu merlu sole bar lotte moule crabe yaourt yaourts farine concombre carotte courgette
      aubergine poireau celeri radis navet betterave choux lentille lentilles noix noisette amande orange fraisier peche
      abricot prune raisin melon figue rhubarbe miel sucre sel moutarde cannelle menthe persil ciboulette romarin fruits
      viande volaille patate pommes-de-terre huile avoine anchois anguille artichaut asperge banane caille capres cassis
      cepe cepes cacao chataigne coquillage coriandre cornichon daurade dorade ecrevisse emmental epice epices estragon
      faisan fenouil fletan fruit gesier gibier gingembre grenade grenouille groseille gruyere herbe herbes laitue langouste
      langoustine legume mache mangue marron meringue merlan mirabelle morille morue mouton muscade myrtille oignons origan
      oseille palourde pamplemousse pasteque pigeon piment pintade poitrine poivre potiron poulpe reglisse rognons roquefort
      roquette safran sarrasin seiche tilleul truffe turbot vinaigre violette xeres levure curcuma cumin`,
    joins: "maison avec sans aux sur",
  },
  it: {
    made: `zuppa minestr brodo arrosto griglia fritto affumic sugo ragu dolce dolci torta cotta caffe te succo acqua birra vino
      rosso bianco primi secondi contorn antipast bevande coperto bufala scaglie tartuf cono coppa coppetta spremuta panino
      tagliata tagliere carpaccio parmigiana polpett involtin scaloppin cotoletta trippa coda saltat ripien gratinat marinat
      crudo tartare crostin suppli gelateria granita semifreddo amari digestivo calice`,
    raw: `pollo manzo maiale agnello vitello anatra coniglio salsicc pancetta pesce salmone tonno merluzzo baccala branzino
      orata gamber cozze vongole calamar polpo acciugh uova formagg panna pane patat pomodor cipoll aglio fungh porcin
      peperon insalat cavol spinac fagiol piselli riso pasta limone fragol cioccolat vaniglia melanzan zucchin rucola
      ricciola animella piccione tacchino trota sardine uovo latte burro farina carot sedano lenticch zucca finocch carciof
      asparag lattuga prezzemol limoni arancia arance mela mele pera pere pesca pesche uva cilieg albicocc nocciol mandorl
      noci miele zucchero sale carne verdur frutta olio olivo aceto amarena anguria aragosta astice bottarga cannella
      capperi cappesante capra capretto castagne cernia cetriolo cinghiale cocco fegato fichi fico grana gambero granchio
      guanciale lampon lardo legumi lepre liquirizia lonza lumache menta mirtill ombrina origano parmigiano pecorino pepe
      petto pinoli pistacch porri porro prugne prugna provola provolone quaglia radicchio salame scamorza seppia seppie
      sogliola spada spezie spigola triglia zafferano zenzero stracchino alici`,
    joins: "con alla allo della di",
  },
  es: {
    made: `morcill boqueron ensalad sopa gazpacho caldo asado plancha frito ahumad salsa aceitun tarta flan helado churro postre
      cafe te zumo agua cerveza cana vino tinto blanco copa botella bebida entrante primero segundo plato racion bocadil
      croqueta tortilla bravas aioli pintxo pincho bocata cazuela cocido fabada marmitako salmorejo escalivad esqueixad
      ensaladilla empanada milhojas torrija natilla crema-catalana arroz-con porra porras fritura adobo relleno rellen
      rebozad empanad guisad estofad parrilla brasa granizad horchata sangria tinto-de chupito zumos cortado filloa alinado
      alinada`,
    raw: `pollo ternera vaca cerdo cordero pato conejo jamon chorizo salchich pescado salmon atun bacalao merluza gamba
      langostin mejillon almeja calamar pulpo huevo huevos queso mantequ nata leche pan patata papas tomate cebolla ajo
      champinon seta pimiento col espinac judia garbanzo lenteja arroz fideo limon fresa chocolate vainilla carne verdura
      pavo trucha sardina harina setas zanahoria calabac berenjen calabaza pepino lechuga aguacate naranja manzana pera
      platano melocoton sandia pina uva cereza nuez almendra avellana miel azucar sal perejil albahaca aceite fruta
      alcachofa alcaparra alubia arandano berberecho bogavante bonito cabra cabrito cacahuete camaron canela cangrejo
      caracol chipiron choco ciruela codorniz coliflor datil datiles dorada esparrago fletan frambuesa frijol gallina
      granada guisante gambon haba habas higado higo higos hierbas hierbabuena hongos jengibre lacon langosta lengua lubina
      maiz manzanilla marisco mazorca menta membrillo mostaza nueces oregano oreja ostra panceta percebe pimienta pinon
      puerro puerros rabano rabanos remolacha repollo requeson romero sepia sesamo tocino trufa vieira vinagre yogur
      propolis jalea tomillo`,
    joins: "con de la del casa",
  },
  pt: {
    made: `gamba salada sopa caldo assado grelhad frito fumado molho azeiton bolo pudim gelado pastel nata cafe cha sumo agua
      cerveja imperial vinho tinto branco copo garrafa bebida entrada prato sobremesa bitoque francesinh bifana prego rissol
      pasteis caldeirada cataplana acorda migas leitao arroz-de galao meia-de bica torrada tosta brasa lagareiro`,
    raw: `frango carne vaca porco cordeiro pato coelho presunto chourico linguica peixe salmao atum bacalhau robalo camarao
      mexilh ameijo lula polvo ovo ovos queijo manteiga natas leite pao batata tomate cebola alho cogumel pimento couve
      espinafre feijao grao arroz massa limao morango chocolate peru farinha cenoura alface pepino laranja maca uva pera
      banana mel acucar sal salsa abacate abacaxi abobora alecrim ameixa amendoa amendoim azeite baunilha cabrito camaroes
      canela caranguejo castanha cereja choco coentros costela dourada ervilha espadarte espargos galinha garoupa hortela
      lagosta linguado mamao mandioca manga maracuja marisco melancia milho mostarda novilho ostra ostras palmito pimenta
      salsicha sardinha suino tamboril tapioca toucinho truta vinagre vitela gengibre`,
    joins: "com da do dos",
  },
  nl: {
    made: `broodje friet frites patat salade soep stamppot gebakken gegrild gerookt saus jus taart ijs koffie thee sap water bier
      wijn rood wit voorger hoofdger nagerecht dranken bijger uitsmijt bitterbal kroket stroopwafel pannenkoek poffert tosti`,
    raw: `kip rund varken lam eend ham spek worst gehakt vis zalm tonijn kabeljauw haring garnal mosselen ei eieren kaas boter
      room melk brood aardap tomaat ui knoflook champig paprika sla kool spinazie boon erwten rijst appel aardbei citroen
      chocolade rundvlees kalf makreel forel meel tomaten uien wortel prei komkommer courgette bonen appels peer peren
      aardbeien sinaasappel banaan druiven kersen honing suiker zout noten peterselie asperge azijn bloemkool boerenkool
      gember groente geitenkaas karamel konijn kreeft kruiden kwark mosterd olijf olijfolie paddenstoel parmezaan peper
      schol spruitjes vlees vruchten witlof garnaal rozijnen`,
    joins: "van met het een",
  },
  pl: {
    made: `schab kotlet frytki surowk zupa rosol zurek barszcz flaki pierogi golabk placki nalesnik pieczon smazon grillow wedzon
      sos ciasto sernik lody kawa herbat sok woda piwo wino wodka przystaw danie dania deser napoje dodatki bigos kompot
      kefir kopytka gulasz golonka mizeria nalesniki racuchy makowiec szarlotka paczki zapiekanka kebab drozdzowk rogalik
      paczek szarlotk kremowk`,
    raw: `kurczak wolow wieprz jagnie kaczk indyk szynk boczek kielbas ryba losos tunczyk dorsz sledz pstrag krewet jajk jaj ser
      serem maslo smietan mleko chleb bulka ziemniak pomidor cebul czosnek pieczark grzyb papryk salat kapust szpinak fasol
      groch ryz makaron jablk truskawk cytryn czekolad marchew ogorek burak gruszk sliwk wisni malin miod cukier sol
      pietruszk koperek`,
    joins: "z ze na po oraz",
  },
  cs: {
    made: `rizek gulas svickov houska hranol polevk vyvar pecen smazen grilovan uzen omack knedlik kolac dort zmrzlin kava caj
      dzus voda pivo vycepni lezak vino predkrm hlavni jidla dezert napoje priloh tatark utopenec nakladan kulajda cesnecka
      bramboracka gulasovka knedlo veprovy sekana livance palacink nealko kofola kapustnic bryndz halusk vyprazan sulance
      rezen pirohy lokse vetrnik vencek medovnik`,
    raw: `kure kurec hovez vepro jehnec kachn krocan sunk slanin klobas ryba losos tunak treska pstruh krevet vejce syr maslo
      smetan mleko chleb brambor rajc cibul cesnek houby zampion paprik salat zeli spenat fazol hrach ryze testoviny jablk
      jahod citron cokolad kapr rohlik mrkev okurk hrusk svestk tresn malin med cukr sul`,
    joins: "s se na",
  },
  tr: {
    made: `kofte kebab kebap salata pilav corba pide lahmacun doner durum izgara kizart firin sos yogurt cacik ezme humus baklava
      kunefe sutlac dondurma kahve cay ayran salgam meyve suyu bira sarap raki baslangic yemek tatli icecek meze borek manti
      dolma sarma acili porsiyon menemen gozleme simit iskender adana lokum tantuni kokorec mucver beyti`,
    raw: `tavuk dana kuzu koyun hindi sucuk pastirma balik somon levrek cipura hamsi karides yumurta peynir kasar tereyag kaymak
      sut ekmek patates domates sogan sarimsak mantar biber marul lahana ispanak fasulye bezelye mercimek nohut pirinc
      makarna limon cilek cikolata pasta patlican salatalik havuc kabak elma armut uzum kiraz bal seker tuz`,
    joins: "su ana",
  },
  id: {
    made: `nasi sambal goreng bakar rebus kuah soto bakso mie mi bihun kwetiau sate rendang gado capcay pecel rawon lele gurame
      bumbu santan es teh kopi jus mineral manis asin pedas kecap kerupuk minuman makanan penyet geprek`,
    raw: `ayam sapi kambing bebek ikan udang cumi telur tahu tempe sayur kelapa pisang jeruk mangga alpukat susu beras bawang
      cabai kentang`,
    joins: "air dan dengan",
  },
  ms: {
    made: `nasi sambal goreng bakar kuah mee bihun kuey teow satay rendang lemak roti canai tosai laksa tomyam masin paprik
      belacan kampung pandan teh tarik kopi limau ais milo bandung sirap minuman makanan biasa kerang pattaya`,
    raw: `ayam daging kambing ikan udang sotong telur tauhu sayur susu pisang`,
    joins: "dan dengan",
  },
  vi: {
    made: `pho bun banh mi com ga bo ca dau hu cai goi cuon cha gio nem canh lau xao nuong chien luoc kho sot thit tai chin nam
      gan vien hue ha noi cafe phe sua da tra chanh cam nuoc ngot bia ruou che kem khai vi mon chay do uong`,
    raw: `heo vit tom cua muc trung rau dua`,
  },
  sv: {
    made: `strom rakor pommes sallad soppa stekt kokt grillad rokt sas kaka tarta glass kaffe te juice vatten ol vin rott vitt
      forratt huvudratt efterratt varmratt dryck raggmunk kottbull pannkak smorgas gravad`,
    raw: `kyckling notkott flask lamm anka skinka bacon korv kott fisk lax torsk sill agg ost smor gradde mjolk brod potatis
      tomat lok vitlok svamp paprika kal spenat bonor arter ris apple jordgubb citron choklad lingon paron plommon hallon
      morot gurka honung socker`,
    joins: "med och",
  },
  da: {
    made: `kager snegl snitte snitter tebirkes spandauer frosnapper rundstykke boller kakao
      polse pommes salat suppe stegt kogt grillet roget sovs sauce kage is kaffe te juice vand ol vin rod hvid forret
      hovedret dessert drikke smorrebrod frikadel rugbrod polser kakaomaelk ristet`,
    raw: `kylling oksekod okse svin flaeske lam skinke fisk laks torsk sild rejer aeg ost smor flode maelk brod kartof tomat log
      hvidlog champig kal spinat bonner aerter ris aeble jordbaer citron chokolade paere hindbaer gulerod agurk honning
      sukker`,
    joins: "and med og",
  },
  hu: {
    made: `salata leves gulyas porkolt langos palacsinta sult rantott grillezett fustolt szosz torta fagylalt kave tea viz sor
      bor eloetel foetel desszert ital`,
    raw: `csirke marha sertes barany kacsa pulyka sonka szalonna kolbasz hal lazac tonhal ponty tojas sajt vaj tejszin tej
      kenyer burgony krumpli paradicsom hagyma fokhagyma gomba paprika kaposzta rizs teszta alma eper citrom csokolad korte
      szilva mez cukor so`,
  },
  ro: {
    made: `mici sarmale salata ciorba supa friptura gratar prajit afumat sos prajitura papanasi inghetata cafea ceai suc apa bere
      vin mamaliga`,
    raw: `pui vita porc miel rata sunca carnat peste somon ton pastrav creveti oua branza cascaval unt smantana lapte paine
      cartofi rosii ceapa usturoi ciuperci ardei varza fasole orez paste mere capsuni lamaie ciocolata pere prune miere
      zahar sare`,
  },
  others: {
    made: `botifarra fricando mongetes mato tomaquet escudella calcots crema allioli bunyol coca amb entrants segons postres
      keitto lohikeitto karistys poronkaristys muusi perunamuusi muikku muikut lihapull pihvi spihvit jalkiruo alkuruo
      paaruo piirakka leipajuusto pannukakku salaatti kahvi olut viini paistet porilain lihapiirakk makkaraperun limu
      korvapuust karjalanpiirakk prsut hobotnic cevap lepinj rizot pasticad njok lignje palacink pljeskavic sarma rakija
      burek predjel glavna jela juha riba gulas salata kremsnit klobasa zganci snicla zlinkrofi strukli ajvar kajmak ustipci
      leib seljanka verivorst hapukapsa kama supp kanasupp hernesupp praad prae pannkoog vahukoor kringel kohupiim kotlet
      eelroog magustoit zupa karbonade kartupel maize speki pelmeni zirni kotlete salati deserti uzkoda saltibarsc cepelin
      kibin blynai bulvin gira sriuba mesa kepsnys salotos desertai duona fiskesupp lutefisk kjottkak vafler brunost smarett
      hovedrett forrett fenalar rakfisk farikal laks reker kjotsup plokkfisk lambal skyr blaberj sup fisk kaka byrek qofte
      tave kosi sallat ferges raki supe mish pite pastizzi ftira stuffat fenek lampuki ramen jota zlikrof gibanic potica
      prekmursk idrijs`,
    raw: `kana nauta porsas lammas kala lohi silakka juusto kerma maito voi leipa peruna tomaatti sipuli sieni kaali porkkana
      kurkku omena mansikka sitruuna suklaa riisi piletina govedina svinjetina janjetina sunka slanina sir maslac mlijeko
      kruh krumpir rajcic luk gljive kupus mrkva krastavac jabuk jagod limun oksekjott reker flote potet sopp gulrot eple
      sitron sjokolade`,
  },
} as const satisfies Record<string, FoodWords>;
