/** Words of menus as they are spelled, for each language; plurals stand where menus print them. */
export const ROMANCE_WORDS = {
  fr: `à accompagné accompagnée accompagnés abricot agneau aiguillette aiguillettes ail aïoli amande amandes ambrée
    ananas anchois ancienne andouille andouillette anguille apéritif apéritifs artichaut artisanal artisanale asperge
    asperges assiette assortiment au aubergine aux avec avocat baguette balsamique banane bar basilic basque bavette
    béarnaise béchamel beignet beignets betterave beurre bien bière bières bio bisque blanc blanche blanquette blé
    blonde boeuf bœuf boisson boissons bouchée boudin bouillabaisse boule boules bouquet bourguignon bouteille
    bouteilles braisé braisée brandade bretonne brie brioche brochette brochettes brouillés brûlée brune burger
    burgers cabillaud cacahuète cacao café caille calamar calamars calvados camembert canard cannelle câpres carafe
    caramel cari carotte carottes carpaccio carré carte cassis cassoulet céleri cèpes cerise cerises champagne
    champignon champignons chantilly charcuterie charlotte charolais charolaise chasseur châtaigne chaud chaude
    chausson chef cheval chèvre chicorée chips chocolat choix chorizo chou choucroute choux ciboulette cidre citron
    citronnade classic classique clafoutis cocktail cocktails cocotte coeur cœur colin compote composée comté
    concombre confit confite confits confiture coq coquillages coquille coquilles cordon coriandre cornichon
    cornichons côte côtelette côtelettes coulis courgette courgettes couscous crabe crème crêpe crêpes cresson
    crevette crevettes croissant croque croustillant croustillante croûte croûtons crudités crue cru cuisine cuisse
    cuisses curry daurade dauphinois déjeuner demi dessert desserts diabolo digestif digestifs dinde dorade duo eau
    éclair écrevisses emmental émincé enfant entière entrée entrées entrecôte épaule épices épinards escalope
    escargots espadon espresso estragon expresso façon faisan fait farci farcie farcies farine faux fenouil fermier
    fermière feuille feuilleté filet fines flambée flan flétan foie fondant fondante fondue forestière forêt formule
    formules four frais fraîche fraise fraises framboise framboises frisée frit frite frites friture froid froide
    fromage fromages fruit fruits fumé fumée fumet galette galettes gambas garniture gâteau gaufre gaufres gelée
    gésiers gibier gigot gingembre glace glaces glacée grand grande gratin gratiné gratinée gratuit grenade grenadine
    grenouille grenouilles grillade grillades grillé grillée grillées grillés gros groseille gruyère haché hachée
    hareng haricot haricots herbes homard huile huître huîtres hollandaise île jambon jardin jardinière jarret jour
    julienne jus kir lait laitue langouste langoustines langue lapin lard lardons légume légumes lentilles lieu
    limonade lotte loup lyonnaise macédoine mâche magret maïs maison mangue marinade mariné marinée marinière marron
    marrons melon menthe menu menus merguez meringue merlan merlu meunière miel mignon millefeuille minérale mirabelle
    moelleux moitié monaco montagnarde morilles morue moule moules mousse moutarde mouton mozza mozzarella mûre
    muscade myrtille myrtilles nage nappage nature navet niçoise noir noire noisette noisettes noix normande nouilles
    océane oeuf oeufs œuf œufs oie oignon oignons olive olives omelette onglet orange orangina origan os oseille pain
    palourdes pamplemousse panaché panais panée panés pané paner papillote parisienne parmentier parmesan part
    pastèque pastis patate pâte pâté pâtes pâtisserie pavé paysanne pêche pêches perche persil persillade petit petite
    petites petits pétillante picarde pichet pichets pied pigeon pignons piment pintade piperade pistache pistou plat
    plateau plats poché pochés poêlé poêlée point pointe poire poireau poireaux poires pois poisson poissons poitrine
    poivre poivron poivrons pomme pommes porc porto potage pot potée poulet poulpe praline premier pression primeur
    printemps produits profiteroles provençale prune pruneaux prunes purée quatre quenelle quenelles quiche radis
    ragoût raie raisin raisins râpé ratatouille ravioles réglisse rhubarbe rhum ricard rillettes ris risotto riz
    rognons romarin roquefort roquette rosbif rosé rosette rôti rôtie rôtis rouge rouget rouille roulade roulé
    rumsteck sabayon safran saignant saint salade salades salée sandwich sardine sardines sarrasin sauce saucisse
    saucisses saucisson saumon sauté sautée sauvage savarin savoyarde sec seiche selle selon semaine serrano servi
    servie sirop sirops soja sole sorbet sorbets soufflé soupe soupes spécialité spécialités steak sucre sucrée
    suggestion suggestions supplément suppléments suprême tagliatelles tapenade tarte tartare tartelette tartes
    tartiflette tartine tartines tatin terrine tête thé thés thon thym tian tiède tilleul tomate tomates torsadé
    tournedos tourte tranche tranches trio tripes trois truffe truffes truite turbot vacherin vanille vapeur veau
    velouté verdure verre vert verte vertes viande viandes vichy viennoise vin vinaigre vinaigrette vins violette
    volaille vrai xérès yaourt zeste ambré amère bouche bouché braise brioché brochet broché bulots bûche     cafés caramélisé caramélisée caramélisées complet complète crémant crémerie crémeuse crémeux cèpe dorée décaféiné
    dépôt désossé enfumé flottante fouetté fouettée frappé fromagère fumées fumés fève fèves garni gelées gratinées
    gravelax grille guérande huîtrière infusé laqué laquée lièvre léger légère mais maraîcher maraîchère marche
    marinières marinés maître meringué meringuée mi-cuit moutardé médaillon médaillons mélange mélimélo ménagère mérou
    mêlée mûr mûres nems noirmoutier nougatine panacotta persillé persillée persillées piquillos
    poche poivré pressé pressée provençal pêcher pêcheur pêcheurs rafraîchi revisité revisitée rose rosée rosés roulés
    râpe râpée réduit régional régionale rôties sablé sablés safrané safranée salé salées salés saumoné saute
    semi-salé soufflés spéculoos sucré sucrés sèche séché séchée sélection sésame taboulé tajine tiramisu tomme
    traditionnelle têtes vieillie végétal végétale végétarien végétarienne végétariennes végétariens véritable
    échalote échalotes écossais écossaise écrasé écrasée écume émulsion épaisse épicé épicée étoilé îles marché coupe
    coupes sèvre aligoté jurançon côtes rhône château châteaux châteauneuf médoc émilion réserve cuvée mâcon frédéric
    gérard andré rené crémants bordeaux supérieur régnié fleurie chénas juliénas brouilly hérault corbières minervois
    estèphe pérignon clicquot gewürztraminer génépi`,
  it: `abbacchio acciughe aceto acqua affettati affogato affumicato aglio agnello agnolotti agrodolce alici alla
    amarena amaretto amaro amatriciana analcolici ananas anatra anguria antipasti antipasto aperitivi aperitivo
    aragosta arancia aranciata arancini arrabbiata arrosto asiago asparagi astice baccalà balsamico banana basilico
    battuta besciamella bevande bianca bianchi bianco bicchiere birra birre bistecca bocconcini bollito bolognese
    boscaiola bottarga bottiglia brace branzino brasato bresaola broccoli brodetto brodo bruschetta bruschette
    bucatini budino bufala burrata burro cacciatora cacciatore cacio caffè calamari calda caldo calzone cannella
    cannelloni cannoli caponata capperi cappesante cappone cappuccino capra capretto caprese capricciosa caraffa
    carbonara carciofi carciofo carne carni carote carpaccio carrello casa casereccia castagne cavatelli cavolfiore
    cavolo ceci cernia cetriolo ciliegia ciliegie cinghiale cioccolata cioccolato cipolla cipolle cocco coda coniglio
    contorni contorno coperto coppa costata costine cotechino cotoletta cotolette cotto cozze crema croccante
    crocchette crostata crostini cruda crudo cucchiaio datterini della delle dello diavola digestivi dolce dolci erbe
    fagioli fagiolini faraona farcita farina farro fatto fave fegatini fegato ferri fettuccine fichi filetto finocchi
    finocchio fior fiore fiori fiorentina focaccia formaggi formaggio forno fragola fragole fresca fresche freschi
    fresco frittata fritte fritti frittelle fritto frittura frizzante frutta frutti funghi fusilli gamberetti gamberi
    gambero gamberoni gassata gelati gelato giardiniera giorno gnocchetti gnocchi gorgonzola grana granchio granita
    grappa gratinate gricia griglia grigliata grigliate grigliato guanciale gusti impanata insalata insalate
    insalatina involtini involtino lamponi lardo lasagna lasagne latte lattina lattuga leggera legumi lenticchie lepre
    limone limoncello lime linguine liquirizia lonza lumache macedonia maiale maialino mais mandorle mandorla manzo
    mare margherita marinara marinate mascarpone mela melanzana melanzane mele menta menù menu merluzzo miele minerale
    minestra minestrone mirtilli misticanza mista miste misti misto mortadella mozzarella napoli naturale nduja nera
    neri nero nocciola nocciole noci norma olio oliva olive ombrina orata orecchiette origano orzo ossobuco osteria
    ovoline paccheri pachino padella pancetta pane panettone panino panini panna panzanella panzerotti pappa
    pappardelle parmigiana parmigiano passata pasta pasticcio patate patatine pecorino penne pepe peperonata
    peperoncino peperone peperoni pera pere persone pesca pesce pesche pesto petto piadina piadine piatti piatto
    piccante piccata piccola pinoli piselli pistacchi pistacchio pizza pizze pizzaiola platessa polenta pollo polpette
    polpo pomodori pomodorini pomodoro porchetta porcini porri porzione prezzemolo prezzo primi prosciutto provola
    provolone prugne puttanesca quaglia quattro radicchio ragù rana ravioli ribollita ricotta rigatoni ripiena ripieni
    ripieno risi riso risotto romana rosa rosati rosato rosmarino rossa rossi rosso rucola salame salami salamino
    salmone salmì salsa salsiccia salsicce saltimbocca salumi salvia sarde sardine scaglie scaloppa scaloppe
    scaloppine scampi scamorza scarola seconda secondi sedano selvatico semifreddo senape seppia seppie sfoglia
    sfogliatella soffritto sogliola sopressata spada spaghetti speciale specialità speck spezie spezzatino spiedini
    spigola spina spinaci spremuta spumante squacquerone stagionato stagioni stinco stracchino stracciatella
    straccetti stracotto strozzapreti stufato succo sugo supplì tacchino tagliata tagliatelle taglieri tagliere
    taglierini tagliolini tartara tartare tartufata tartufo tavola tè tegame tegamino tiramisù tonnata tonnato tonno
    torta torte tortelli tortellini tortelloni tortino totani trancio trenette triglia trippa troccoli trofie trota
    uova uovo uva valdostana vaniglia vapore vellutata veneziana verde verdi verdura verdure verza vino vini vitello
    vitellone vongola vongole wurstel zabaione zafferano zucca zuccotto zucchero zucchine zuppa babà bignè bontà
    consommé metà novità purè pâté qualità rosé soufflé frappè`,
  es: `aceite aceituna aceitunas acompañado acompañada adobado adobo agua aguacate aguardiente aguas ahumada
    ahumado ají ajillo ajo ajos al albahaca albóndigas alcachofa alcachofas alcaparras alioli alitas almejas almendra
    almendras almíbar almuerzo alubias anchoas anís antojitos aperitivos apio arándanos arepa arepas arroces arroz
    asada asadas asado asados atún avellana aves azúcar bacalao bacón baja banderilla barbacoa batido batidos bebida
    bebidas berberechos berenjena berenjenas bistec bizcocho blanca blanco blancos bocadillo bocadillos bocata
    bogavante bonito boquerones botella botellín brasa brava bravas brocheta brochetas bueno buñuelos burrito burritos
    butifarra cabra cabrito cacahuete cachopo café cafés calabacín calabacines calabaza calamar calamares caldereta
    caldo caliente callos camarón camarones canela canelones caña cangrejo caracoles caramelo carne carnes carnitas
    carrillada carrilleras carta casa casera casero caseras caseros cazón cazuela cebiche cebolla cebollas cecina cena
    centollo cerdo cereza cerveza cervezas ceviche champiñón champiñones chicharrón chilaquiles chile chipirones
    chipotle chistorra chocolate chocos chopitos chorizo chuleta chuletas chuletón churrasco churros cigalas ciruela
    clara cochinillo cochinita coca cocida cocido cocina coco coctel cóctel codillo codorniz cojonudo col coliflor
    combinado combinados con conejo consomé copa corazón cordero cortado costilla costillas crema croqueta croquetas
    crudo cruda cubata cuajada del dátiles degustación desayuno desayunos día dorada dulce dulces embutidos empanada
    empanadas empanadilla empanado emperador enchiladas ensalada ensaladas ensaladilla entera entrantes entrecot
    entremeses escabeche escalivada escalope espaguetis espárragos especial especialidades espinacas estofado estrella
    fabada fajitas fideos fideuá filete filetes flan flauta frambuesa fresa fresas fresco frijoles fría frío frita
    fritas frito fritos fritura fruta frutas fuego fundido gallega gallego gallina gallo gamba gambas gambones
    garbanzos gaseosa gazpacho gelatina ginebra gratinado gratinados guacamole guarnición guisado guisantes guiso
    gusto habas habichuelas hamburguesa hamburguesas harina helado helados hielo hierbas hígado higos hojaldre hongos
    horchata horno huevo huevos ibérica ibérico ibéricos incluye infusión infusiones integral jabalí jabugo jalapeño
    jalapeños jamón jarra judías jugo jugos lacón langosta langostinos leche lechal lechón lechuga legumbres lengua
    lenguado lentejas licor lima limón limonada lomo longaniza lubina macarrones magdalena magro maíz mango manitas
    mantequilla manzana manzanilla marinado marinera mariscada marisco mariscos mayonesa mazorca media medias mediana
    mejillones melocotón melón membrillo menestra menú merengue merluza mermelada mero miel migas milanesa mixta mixto
    mojo mole mollejas montadito montaditos morcilla morro mostaza muslo nachos naranja nata natillas natural navajas
    nopales nuez nueces olla oreja orejas ostras paella paellas paletilla pan panceta pano papas parrilla parrillada
    pastel pasteles pastor patata patatas pato pavo pechuga pechugas pepinillos pepino pera percebes perdiz perejil
    pescadito pescado pescados pez picada picadillo picante picantes picatostes pico pierna pimentón pimienta pimiento
    pimientos pinchito pincho pinchos piña piñones pintxo pintxos piquillo pisto plancha plátano platos plato poblano
    pollo polvorón pomelo porción postre postres potaje pozole primer primero primeros principales provenzal puchero
    puerros pulpitos pulpo puntilla puré quesadilla quesadillas queso quesos rabas rabo ración raciones rape raya
    rebanada rebozado rebozados refresco refrescos rehogadas rellena rellenas relleno rellenos remolacha remojón
    repollo requesón res revuelto riñones rodaballo romana romero ron roja rojo rosado rusa sal salchicha salchichas
    salchichón salmón salmorejo salpicón salsa salteado salteadas sandía sangre sangría sardina sardinas seco segundo
    segundos sepia seta setas sésamo sidra sobrasada sofrito solomillo sopa sopas surtido taco tacos tallarines tapa
    tapas tarta tartar té temporada tempura ternasco ternera tierra tinto tintos tocino tomate tomates torrezno
    torreznos torrija tortilla tortillas tortita tosta tostada tostadas trigueros trucha trufa turrón uva uvas variado
    variados vainilla vaca vaso vegetal vegetales verde verdes verdura verduras vermut vieira vieiras vinagre
    vinagreta vino vinos yema yogur yuca zamburiñas zanahoria zanahorias zarzuela zumo zumos albariño alérgenos
    asturiana añejo baixas baño cantábrico castaña castañas cañas clásica clásico cántabra cántabro español española
    españolas españoles estación frigorífico frías fríos ibéricas japonés lácteos menús montaña montañesa montañés
    oaxaqueña oaxaqueño padrón pastelería peñón piñón plátanos pochés pâté quisquillas raíz relleña ribeiro romesco
    rábano rías semisalado señorío sándwich sándwiches tiramisú trigo tés verdejo vizcaína viña árabe óleo única açaí`,
  pt: `abacate abacaxi abóbora açaí acarajé acompanhamentos açúcar água alecrim alface alheira alho almoço amêijoas
    ameixa amêndoa amendoim arroz assada assado atum azeite azeitona azeitonas bacalhau bacalhoada banana batata
    batatas baunilha bebidas berinjela besugo bica bife bifes bitoque bolinho bolinhos bolo bovino branco brigadeiro
    cabidela cabrito cachaça café caipirinha caju caldeirada caldo calda camarão camarões canela canja caranguejo
    carioca carne carnes caril carvão casa castanha cataplana cebola cebolada cenoura cereja cerveja cervejas chá
    chocolate chope choco chocos chouriço churrasco cogumelos coentros coelho com completo costela costeleta
    costeletas couve couvert coxa coxinha cozida cozido creme cru crua cuscuz do doce doces dourada dose da duas
    empada entradas entrecosto ervilhas espada espadarte espargos esparregado espetada espetadas espinafre estufado
    estrogonofe executivo farinha farofa feijão feijoada fígado filé filete filetes frango fresco frita fritas frito
    fruta frutas fumado galão galinha gambas garoupa garrafa gelado gelados gelo goiabada gratinado grelha grelhada
    grelhadas grelhado grelhados grão guarnição hambúrguer hortelã imperial jarra laranja lanche lagosta leitão leite
    leguminosas legumes limão limonada linguado linguiça lombinho lombo lulas maçã macarrão maionese mamão mandioca
    manga manteiga maracujá mariscos marisco massa meia mel melancia melão mexilhões mignon milanesa milho misto mista
    moelas moqueca morango morangos morcela mostarda mousse napolitana natas nata novilho ovo ovos ostras palmito
    panqueca pão pãozinho parmegiana pastéis pastel pato pavo peito peixe peixes pequeno-almoço perna peru pescada
    picadinho picanha pimenta pimentão pimentos pizza polvo porção porco posta prato pratos prego presunto pudim purê
    puré queijadinha queijo queijos quindim quiabo rabanada recheado refeição refrigerante refrigerantes rins risoto
    rissol robalo rolo sal salada saladas salgados salmão salsicha sanduíche sande sandes sangria sardinha sardinhas
    sobremesa sobremesas sopa sopas sorvete suco sucos sumo sumos suíno tamboril tapioca tarte tinto tomate torrada
    toscana tosta tostas tostada toucinho tripas truta uva vaca vapor variados vazia vegetariano vegetariana verde
    verdes vinho vinhos vitela xarope aguardente alentejana ananás avelã azeitão azeitões açorda balcão brás bulhão
    camembert cação chouriços coração feijões gengibre guaraná guisado lagareiro limões língua manhã maçãs moçambicana
    pimentões pães pêssego requeijão rissóis salpicão salsichão suíça tábua tâmaras vinhão`,
  ro: `afumat afumată afumate alune ananas apă ardei băuturi bere brânză bulion burtă cafea carne cartofi cașcaval
    castraveți ceafă ceai ceapă cerere chiftele ciocolată ciolan ciorbă ciuperci clătite coaste cocos costiță cotlet
    crap creier cremă crocant crispy curcan dulceață fasole ficat fructe găină gem ghiveci grătar gulaș iaurt icre
    iepure legume limbă lămâie mămăligă măsline mere miel miere mici mititei morcov mujdei murături muștar nuci orez
    ouă pâine papanași parizer pastramă păstrăv pește piept piersici porc prăjiți prăjită prăjitură prăjituri pui
    pulpă roșii roșu salată sarmale scoici sirop slănină smântână somon somn sos spanac sparanghel suc sucuri supă
    supe șnițel șuncă telemea tochitură ton tocăniță usturoi vacă varză vegetală vin vinete vișine vită zacuscă zmeură
    afumătură băutură cârnat cârnați desert ficăței friptură gogoși găluște minerală moldovenească omletă perișoare
    plată plăcintă prăjit rădăuțeană umpluți vară viței înghețată și țuică țărănească`,
};
