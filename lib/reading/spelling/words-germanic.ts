/** Words of menus as they are spelled, for each language; plurals stand where menus print them. */
export const GERMANIC_WORDS = {
  en: `ale aioli almond almonds american anchovies anchovy apple apples apricot artichoke asparagus assorted
    aubergine avocado baby bacon baked banana banoffee barbecue barley basil basket battered bean beans beef beer
    beers beetroot belly berries berry beverages biscuit black blackberry blackened blue blueberry board boiled bone
    bottle bowl braised bread breaded breakfast breast brie brioche brisket broccoli broth brown brownie brulee brunch
    brussels bun burger burgers burnt burrata burrito butter buttermilk butternut buttered cabbage cajun cake cakes
    calamari caper capers caramel caramelised caramelized carrot carrots cauliflower caviar celery cereal charred
    cheddar cheese cheeseburger cheesecake cherry chicken chickpea children chili chilli chips chive chives chocolate
    chopped chorizo chowder chunky chutney ciabatta cider cinnamon clams classic cobbler cocktail cocktails coconut
    cod coffee cold coleslaw combo confit cooked cookie coriander corn cottage courgette crab cranberry cream creamed
    creamy crisp crispy croissant croutons crumble crunchy crushed crust cucumber cumin cured curly curry custard
    daily dark deep desserts dessert dill dinner dip dips double dressing dried drinks duck dumpling dumplings dusted
    eggplant egg eggs english espresso extra farmhouse fennel feta field fig figs fillet finger fingers fish flatbread
    floured focaccia free french fresh freshly fried fries fritters fruit fruits fudge game gammon garden garlic
    garnish ginger glass glazed gluten goat goats golden gourmet granola grape grapefruit grapes gravy greek green
    greens grill grilled guacamole haddock halibut halloumi ham hamburger handmade hash hazelnut herb herbs herring
    homemade honey horseradish house hummus iced icecream italian jalapeño jam jerk jelly juice juices kale kebab
    ketchup kidney king kitchen lager lamb large latte leaf leaves leek leeks lemon lemonade lentil lentils lettuce
    lime linguine liver lobster loin lunch mac macaroni mackerel mains mango maple marinated market marmalade marinara
    mash mashed mayo mayonnaise meal meat meatballs meatloaf medium melon melted meringue mexican milk milkshake mince
    minced mint minute mix mixed monkfish mozzarella muffin mushroom mushrooms mussels mustard mutton nachos noodle
    noodles nuts oat oatmeal oats octopus oil olive olives omelette onion onions orange oregano organic oven oyster
    oysters pale pan pancake pancakes pancetta paprika parmesan parsley parsnip pasta pastrami pastry pate peach
    peanut pear peas pecan pepper peppercorn pepperoni peppers pesto pheasant pickle pickled pickles pie pigeon
    pilsner pine pineapple pint pistachio pitcher pizza plaice plain platter plum poached pomegranate porridge pork
    portobello pot potato potatoes prawn prawns premium pretzel prosciutto pudding puff pulled pumpkin quesadilla
    quinoa rabbit rack radish raisin ranch raspberry ratatouille raw red refried regular relish rib ribeye ribs rice
    rich roast roasted rocket roll rolls root rosemary rump rustic saffron sage salad salads salmon salsa salt salted
    sandwich sandwiches sardines sauce sausage sausages sauteed scallop scallops scampi scone scones scrambled sea
    seabass seafood seared season seasonal seasoned seeds served sesame shallots shank shared sharing shepherd sherry
    short shot shoulder shredded shrimp sides signature single sirloin skewer skewers skin skinny slaw sliced slider
    sliders slow small smoked smoothie snapper snack snacks soda soft sorbet soup soups sour sourdough southern soy
    spear sparkling special specials spiced spicy spinach sponge spring sprouts squash squid starters steak steaks
    steamed stew sticky stilton stir stock stout strawberries strawberry strips stuffed style sugar sundae sundried
    sweet sweetcorn swiss syrup tabasco tacos tagine tart tartar tartare tea tempura than three two four five
    tenderloin tenders thai thick thyme tiger toast toasted toastie toffee tofu tomato tomatoes tonic topped toppings
    tortilla traditional treacle triple trout truffle tuna turkey turmeric turnip vanilla veal vegan vegetable
    vegetables vegetarian veggie velvet venison vinaigrette vinegar waffle waffles walnut walnuts warm water
    watercress watermelon wedges wellington whipped whiskey white whole wholemeal wild wine wines wings with wrap
    wraps yoghurt yogurt yorkshire zucchini crémant côtes rhône châteauneuf albariño rías`,
  de: `aal alkoholfrei alkoholfreie allgäuer alt ananas angebot apfel apfelkompott apfelmus apfelsaft apfelschorle
    apfelstrudel aprikose art aubergine auflauf aus austern avocado back backfisch backkartoffel bandnudeln banane
    bärlauch bauch bauern bauernfrühstück bauernsalat bayerisch bayerische beilage beilagen beilagensalat belegt
    belegte belegtes bier biere birne biskuit blattsalat blattspinat blau blumenkohl blutwurst bohnen bohnensuppe
    bouillon bratapfel bratensoße braten bratensauce brathähnchen brathering bratkartoffeln bratwurst brezel brezn
    broccoli brokkoli brombeeren brot brötchen brühe brust bunt bunter burger butter buttergemüse butterspätzle
    camembert cevapcici champignon champignons champignonrahmsauce champignonrahmsoße cordon creme currysauce
    currysoße currywurst dampfnudel dattel dazu deftig der die dill döner dorade dorsch dunkel dunkles edel eier eiern
    eierlikör eierspeisen ei eingelegt eingelegte eintopf eis eisbecher eisbein eiskaffee eistee ente entenbrust
    erbsen erbsensuppe erdbeer erdbeere erdbeeren erdnuss essig estragon falscher fein feine feiner feldsalat fenchel
    fettuccine feta filet filetspitzen fisch fischfilet flädle flädlesuppe flammkuchen flasche fleisch fleischkäse
    fleischpflanzerl flügel forelle frikadelle frikadellen frisch frische frischen frischer frisches frischkäse frites
    frittiert frittierte früchte frühlingsrollen frühlingszwiebeln frühstück fürst gambas gans gänsekeule garnelen
    gartensalat gebacken gebackene gebackener gebraten gebratene gebratener gebratenes gedünstet gefüllt gefüllte
    gefüllter geflügel gegrillt gegrillte gegrillter gehackt gekocht gekochte gekochter gemischt gemischte gemischter
    gemüse gemüsereis gemüsesuppe geräuchert geräucherte geräucherter gericht gerichte geriebener geröstet geröstete
    geschmort geschmorte geschnetzeltes getränke glas glühwein gnocchi gouda granatapfel gratin gratiniert grieß
    grießbrei grießnockerl grill grillen grillteller groß große großer großes grün grüne grüner grünkohl gulasch
    gulaschsuppe gurke gurken gurkensalat gyros hackbraten hackfleisch hacksteak hähnchen hähnchenbrust
    hähnchenbrustfilet hähnchenfilet hähnchenkeule hähnchenschnitzel halbe halber halbes handkäse hart hauptgericht
    hauptgerichte hauptspeisen haus hausgemacht hausgemachte hausgemachten hausgemachter hausgemachtes hausfrauenart
    hausmannskost haxe hecht hefeweizen heidelbeeren heilbutt heiß heiße heißer helles hering herzhaft himbeer
    himbeeren himbeersoße hirsch hirschgulasch hirtensalat hirtenkäse hollandaise honig huhn hühnerbrühe hühnerbrust
    hühnerfrikassee hühnersuppe hummer imbiss ingwer italienisch italienische jäger jägerart jägersauce jägerschnitzel
    jägersoße joghurt johannisbeere kabeljau kaffee kaiserschmarrn kakao kalb kalbfleisch kalbsbraten kalbsleber
    kalbsschnitzel kalt kalte kännchen kaninchen kapern karaffe karamell karotten karpfen kartoffel kartoffelbrei
    kartoffelecken kartoffelgratin kartoffelklöße kartoffelknödel kartoffeln kartoffelpuffer kartoffelpüree
    kartoffelsalat kartoffelspalten kartoffelsuppe kartoffeltaschen käse käsekuchen käseplatte käsespätzle käsesoße
    käsewurst kasseler kasslerbraten keule kichererbsen kinder kinderschnitzel kirsche kirschen kirschsaft klein
    kleine kleiner kleines kloß klöße knoblauch knoblauchbrot knoblauchsauce knoblauchsoße knödel knusprig knusprige
    kohl kohlrabi kohlroulade kokos kokosmilch kompott kopfsalat korn krabben kraut krautsalat kräuter kräuterbaguette
    kräuterbutter kräuterquark krautwickel kren krokette kroketten kuchen kümmel kürbis kürbiskernöl kürbissuppe lachs
    lachsfilet lamm lammfilet lammhaxe lammkarree lammkeule lammkotelett lammkoteletts lasagne latte lauch leber
    leberkäse leberknödel leberknödelsuppe leberwurst leicht likör limonade linsen linsensuppe löffel maccheroni mais
    majoran makrele mandarine mandel mandeln mango marille marinaden marinierte marmelade maß matjes maultaschen
    medaillons meeresfrüchte meerrettich miesmuscheln milch mineralwasser minze mit mittag mittagsmenü mittagstisch
    mohn möhren mozzarella muscheln mürbteig nachspeise nachspeisen nachtisch natur naturtrüb norwegischer nudel
    nudelauflauf nudelgerichte nudeln nudelpfanne nudelsuppe nürnberger nuss nüsse obatzda oberländer obst obstler
    ochsenbacken ofenkartoffel ofenfrisch oliven olivenöl ohne omelett orangensaft oregano original paniert panierte
    panierter pangasius paprika paprikasauce paprikasoße paprikaschnitzel parmesan pellkartoffeln petersilie
    petersilienkartoffeln pfanne pfannengerichte pfannkuchen pfeffer pfefferrahmsauce pfefferrahmsoße pfeffersauce
    pfeffersoße pfeffersteak pfifferlinge pfirsich pflaume pilger pils pilsener pilz pilze pilzen pilzrahmsauce
    pilzrahmsoße pilzsauce pilzsoße pizza pommes portion portwein preiselbeeren pute putenbrust putenbruststreifen
    putengeschnetzeltes putenmedaillons putenschnitzel putensteak putenstreifen quark rahm rahmgulasch rahmsauce
    rahmschnitzel rahmsoße rahmspinat räucherlachs ravioli regional regionale reh rehrücken reibekuchen reis
    reispfanne remoulade rettich rhabarber rind rinderbraten rinderbrühe rinderfilet rindergulasch rinderroulade
    rindersteak rindfleisch rindfleischsuppe rindsgulasch rippchen risotto rohkost röllchen rollmops rosenkohl rosine
    rosinen rosmarin rosmarinkartoffeln rost rostbraten rostbratwurst rösti röstzwiebeln rot rotbarsch rotbarschfilet
    rote roter rotes rotkohl rotkraut rotwein roulade roulladen rucola rührei rumpsteak rumkugel russisch sahne
    sahnesauce sahnesoße salami salat salate salatplatte salatteller salbei salz salzkartoffeln sardellen sardinen
    sauce sauer sauerbraten sauerkraut sauerrahm schafskäse schale scharf scharfe scharfer schaschlik schaumwein
    scheibe schichtkäse schinken schinkenbrot schlagrahm schlagsahne schlutzkrapfen schmalz schmand schmorbraten
    schnecken schnittlauch schnitzel schnäpse schokolade schokoladeneis schokoladenkuchen schokoladensoße scholle
    schorle schwarz schwarzbier schwarzbrot schwarzwälder schweinebraten schweinefilet schweinefleisch
    schweinegeschnetzeltes schweinehaxe schweinelendchen schweinemedaillons schweinerücken schweinerückensteak
    schweineschnitzel schweinesteak schweinshaxe seelachs seezunge sekt sellerie semmel semmelknödel senf senfsauce
    senfsoße serviettenknödel soja soße soßen spaghetti spargel spargelcremesuppe spätburgunder spätzle speck
    speckbohnen speckknödel speise speisen spezi spezialität spezialitäten spiegelei spiegeleier spieß spieße spinat
    sprudel stachelbeere steak steaks steinpilze stilles strammer streifen stück stücke sülze suppe suppen süß
    süßkartoffel süßkartoffelpommes süßspeise süßer süßsauer tafelspitz tagessuppe tageskarte täglich tagliatelle tee
    teigwaren teller thunfisch tintenfisch tintenfischringe toast tomate tomaten tomatenmark tomatensaft tomatensalat
    tomatensauce tomatensoße tomatensuppe topfen torte trauben traubensaft trocken trüffel überbacken überbackene
    überbackener ungarisch ungarische unser unsere vanille vanilleeis vanillesauce vanillesoße vegan vegane
    vegetarisch vegetarische vegetarischer viel vollkorn vom von vorspeise vorspeisen waffel waffeln waldmeister
    waldorf waldpilze walnuss walnüsse warm warme warmer wasser wein weine weinschorle weiß weißbier weißbrot weiße
    weißer weißkohl weißkraut weißwein weißwurst weißwürste weizen weizenbier wels wiener wild wildbraten wildgulasch
    wildschwein wirsing wolfsbarsch wurst wurstplatte wurstsalat würfel würstchen würste würzig zander zanderfilet
    zaziki zartbitter ziege ziegenkäse zigeunerschnitzel zimt zitrone zitronenbutter zitronenlimonade zucchini zucker
    zum zur zwetschgen zwiebel zwiebelkuchen zwiebeln zwiebelringe zwiebelrostbraten zwiebelsuppe apfelküchle becher
    bismarckbrötchen bitburger blätterteig bratenjus buchteln böhmische büffel büffelmozzarella crêpe crêpes
    dönerteller dörrfleisch dürüm eierlikörbecher entrecôte erdnüsse erdäpfel erdäpfelsalat erfrischungsgetränke
    essigwürstle fischbrötchen fränkisch fränkische früchtebecher früchtetee frühlingsrolle fächer füllung gebräu
    gedämpft gedünstete gefülltes gemüsebrühe gemüselasagne gemüsepfanne geschmälzt geschmälzte geschwenkt
    getränkekarte grießklößchen größe grünes grütze gänsebraten gästeteller handkäs hähnchenbrustsalat hähnchenflügel
    hähnchengeschnetzeltes hähnchenspieß hähnchenteile häppchen klößchen knödeln knöpfle krabbenbrötchen krokant
    kräuterseitlinge kräutersoße käsebrett käsespieß käseteller käsewürfel kässpätzle könig königin königinpastete
    königsberger körner küche küchenchef kürbiskerne lachsbrötchen lammrücken löwenbräu matjesbrötchen maßkrug
    mehrkornbrötchen märzen möhre möhrengemüse müesli müllerin müsli nüssli obstsäfte pfälzer pfännchen püree
    reiberdatschi räucherforelle röstis rüben rücken rückensteak rüebli rühreier saft saitenwürstle     schweinebäckchen schwäbisch schwäbische schwäbischer schäufele schäufle seelachsbrötchen spinatknödel
    steinköhler säfte säuerlich süße süßes süßkartoffeln süßspeisen teigtäschchen thüringer törtchen tüte weißes
    weißweinsoße westfälisch westfälische westfälischer währschaft wöchentlich würstle würzige zigeunersoße
    zitronengrassoße zwetschgenröster zürcher züricher öl ölsardinen österreich österreichisch überbackenes köfte
    börek böreği çay möglich kümmelbraten bündnerfleisch büffet hörnchen nüsschen blütenhonig gewürzt gewürztraminer
    frühburgunder weißburgunder grauburgunder jägermeister bärenjäger rührteig müritz zürich hüttenkäse körbchen
    räucherspeck gewürzgurke fränkischer döners hüfte rinderhüfte geräuchertem gerösteten gedünstetem überbackenem
    grünem blauschimmelkäse dönerfleisch fladenbrot`,
  nl: `aardappel aardappelen aardappelpuree aardbei aardbeien ambachtelijk appel appelmoes appeltaart asperges azijn
    bal bami banaan biefstuk bier bieren bitterballen bladerdeeg blauwe bloemkool boerenkool boerenomelet boter
    botersaus bonen brood broodje broodjes champignon champignons chocolade chocolademelk citroen cranberry
    dagschotel dagsoep dagvis desserts dranken dressing eend eendenborst ei eieren erwten erwtensoep flesje forel
    fris frisdrank frisdranken friet frietjes frituur garnalen garnalenkroketten gebak gebakken gebraden
    gegratineerd gegratineerde gegrild gegrilde gehakt gehaktbal geitenkaas gember gemengde gerecht gerechten
    gerookte gestoofd gestoofde glas groente groenten groentesoep haring heerlijk hollandse honing hoofdgerechten
    huis huisgemaakt huisgemaakte huiswijn huzarensalade ijs ijsje jus kaas kabeljauw kalf kalfs karbonade karamel
    kers kersen kindermenu kip kipfilet kippensoep kipsaté knoflook koekje koffie komkommer konijn kool kreeft
    kroket kroketten kruiden kruidenboter kwark lams lamskotelet lamsrack langoustine limonade loempia maaltijd
    maaltijdsalade mais melk met mosselen mosterd munt nagerecht nagerechten nasi nootjes olijfolie olijven omelet
    ossenhaas oude paddenstoelen pannenkoek pannenkoeken paprika parmezaan patat peer peper pepersaus pindasaus
    poffertjes prei rauwe rauwkost ribkarbonade rijst rode roerei rood room roomsaus rosbief rookworst runder
    rundvlees salade salades sambal saté satésaus saus schol sinaasappel sjalotten sla slagroom soep soepen spare
    spek spies spiegelei spiegeleieren spinazie spruitjes stamppot stokbrood stoofpot stoofvlees suiker taart thee
    tomaat tomaten tomatensoep tonijn tong tosti uien uiensoep uitsmijter vanille vanilleijs varkens varkenshaas
    vegetarisch vegetarische vers verse vis vissoep vlammetjes vlees vleeswaren voorgerecht voorgerechten vruchten
    waldkorn warm warme water wijn wijnen wit witlof witte worst wortel yoghurt zalm zachte zoete zuurkool zwarte`,
  sv: `aioli ankbröst apelsin bakad bakpotatis barnmeny bearnaise bea biff björnbär blåbär bröd broccoli bönor
    burgare chips choklad citron dagens dryck drycker dill efterrätt efterrätter entrecôte fetaost filé fisk
    fiskgratäng fläsk fläskfilé fläskkotlett förrätt förrätter friterad fylld färsk färskost gädda glass gravad
    gratinerad grädde gräddsås grillad grillade grillat grönsaker grönsallad gröt gurka gös halloumi hallon hamburgare
    havre hemgjord hjortron honung husets husmanskost ingefära inlagd isterband jordgubbar jordärtskocka julbord kaffe
    kalops kalv kantareller kaka karré kaviar kokt kokosmjölk korv kotlett krabba kräftor kräm krämig kryddor kyckling
    kycklingfilé kål köttbullar kött köttfärs lamm lammstek lax laxfilé lingon lingonsylt lök löjrom majs mandel
    marinerad mat meny morot mos musslor mynta mjölk nötkött oliver ost ostkaka oxfilé pannbiff pannkaka pannkakor
    paprika pasta pepparsås persilja pepparrot potatis potatismos potatisgratäng potatissallad prinskorv pyttipanna
    päron rabarber raggmunk ris rostad rostade rotfrukter rödbetor rödlök röd rödvin rökt rökta räka räkor räksmörgås
    rågbröd sallad sallader serveras sill skaldjur skinka skagen smör smörgås smörstekt socker soppa soppor spenat
    spett stekt stekta strömming stuvad surkål svamp svampsås sylt sås tomat tonfisk torsk torskrygg tunnbröd tårta
    under vanilj vaniljglass varm varma varmrätt varmrätter vatten vegetarisk vin vit vitlök vitlökssmör vitt
    vispgrädde våfflor ägg äggröra äpple äppelpaj ärtor ärtsoppa öl örter dillstuvad gräddfil pressgurka rätt råraka
    rårakor röding skirat ugnsbakad vaniljsås vispad västerbottensost äggula`,
  da: `agurk and appelsin bagt bagte bacon blomkål blåbær bøf brød champignoner chokolade citron dagens dessert
    drikkevarer fadøl fisk fiskefilet flæsk flæskesteg flødesovs flødekartofler fløde forret forretter franske fritter
    fritteret frikadelle frikadeller friske frugt fyldt grillet grillede grøn grønt grøntsager gulerødder gravad ham
    haveurter hjemmelavet hjemmelavede hovedret hovedretter hummer hvidløg hvidvin hvide hakkebøf hindbær hønsesalat
    ingefær is jordbær julebord kage kaffe kalv karry kartofler kartoffelmos kartoffelsalat kirsebær kogt koldt
    koteletter krabbe krydderurter kylling kyllingebryst kål kød kødboller laks lam leverpostej løg løgringe mad mælk
    menu muslinger mynte nudler okse oksefilet oksekød ost oste parisertoast peberrod peber pebersovs pære
    persillesovs pommes porre pølse pølser rejer remoulade ris ristet ristede rødbeder rødkål rødspætte rødvin rød
    røget røgede røræg salat salater sandwich sild skaldyr skinke skipperlabskovs smør smørrebrød småkager sovs
    spejlæg spinat stegt stegte stjerneskud suppe svampe svin syltede sød sølv tatar tomat torsk tunfisk tærte tun
    urter valnødder vand vanille varm vin øl æble æblekage æg æggesalat ærter blåmuslinger bløde brunede dyrlægens
    grønlangkål høns natmad pålæg råkost rødgrød spegepølse sønderjysk tarteletter æggekage`,
  no: `agurk ananas asparges bakt bakte biff blomkål blåbær blåskjell brød brunost dagens dessert drikke egg
    eplekake eple fisk fiskekaker fiskesuppe fenalår fersk fløte forretter frukt fylt grillet grønnsaker gulrot
    gulrøtter gryte hjemmelaget hjort hovedretter hvitløk hvitvin hvit husets hvalbiff is jordbær kake kaffe kalkun
    kalv karbonade kjøtt kjøttboller kjøttkaker klippfisk kokt kreps krabbe kveite kylling kyllingfilet kål laks lam
    lammelår lapskaus løk løvbiff makrell mat melk multer nøtter oksekjøtt ost øl poteter potetmos potetsalat
    pinnekjøtt pølse pølser raspeball reinsdyr reker rekesmørbrød ris ristet rødbeter rødvin rømme røkt røkelaks
    rakfisk saus salat sei sjokolade sjømat skinke skrei smør smørbrød sopp spekemat stekt stekte suppe surkål svin
    sylte sitron tørrfisk torsk tyttebær tytebær vaffel vafler vann vanilje varm vin bær fårikål lutefisk multe
    multekrem rødløk rømmegrøt smørrebrød ørret`,
};
