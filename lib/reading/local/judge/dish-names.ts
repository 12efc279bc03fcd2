/**
 * Dishes, drinks and their names that are written alike in many languages, or that travel as they are; folded, and the
 * same rule for beginnings of words, as in the food words. What a hyphen joins is two words as well: "earl grey".
 */
export const DISH_NAMES = `
  pizza rigatoni taglia linguin gnocch ravioli lasagn risotto carbonara bologn pomodor burrata tiramisu gelato espress
  cappucc macchiat americano latte mocha burger hamburg cheeseb sandwich baguett croissant omelet crepe quiche gratin
  fondue steak entrecot filet carpacc tartar sushi sashimi maki nigiri ramen udon tempura teriyaki edamame gyoza bibim
  tikka masala naan samosa biryan tandoor korma vindalo paneer falafel hummus kebab kebap shawarm gyros souvlak tzatzik
  mezze taco burrito quesadil nacho guacamol fajita enchilad ceviche empanad paella tapas sangria mojito margarit
  daiquiri spritz aperol campari martini prosecco champagn cola coca fanta sprite pepsi redbull tonic soda heineken
  guinness corona whisky whiskey vodka rum gin tequila brandy cognac merlot chardonn sauvignon pinot riesling malbec
  shiraz cabernet rioja chianti tempranil grigio barolo bordeaux bourgogn veltlin brownie cheesecake muffin cookie donut
  waffle pancake caesar pita wrap toast bagel brunch pho banh satay sate nasi goreng pad thai wok dim sum wonton wantan
  chop suey foie gras bresaola focacc bruschet antipast daiginjo junmai umeshu asahi kirin sapporo har-gow siu-mai
  cheung-fun foul-med koshari molokhia hawawshi karkadeh samgyetang naengmyeon sundubu haemul pajeon makgeolli magnum
  solero calippo nogger popcorn cornflake som-tam somtam gaeng khao singha chang varenyk vareniki holubts deruny uzvar
  shopska kebapche banitsa tarator meshana galbi samgyeopsal banchan tonkotsu shoyu ajitama chashu nori enoki mala
  galangal dumpling wontons oreo biscoff babybel duvel fristi waterzooi stoofvlees orecchiett cavatelli pappardell
  fettucc fusilli tagliolin trofie paccheri bucatin cannellon bulgogi japchae soju tteokbok jjigae kimbap mandu doro
  kitfo tibs injera shiro berbere chatschapuri khachapuri chinkali khinkali lobio saperawi schaschlik shashlik pelmeni
  borschtsch borscht blini blinis musubi moco poke kalua malasada pancit sinigang sisig adobo halo-halo lechon lumpia
  longganisa tapsilog silog gulaman turon joojeh ghormeh kashke zereshk koobideh doogh tahdig moutabal moutabel ghanoush
  houmous houmus labneh kibbeh kebbe fattoush tabbouleh taboule shakshuka zaatar chawarma moussaka mousaka kleftiko
  stifado dolmades spanakopita ouzo retsina metaxa saganaki yassa thieb thiebou mafe alloco bissap jollof fufu egusi
  suya bobotie biltong ackee saltfish jerk plantain callaloo pabellon tequeno arepa cachapa pupusa tamal pozole
  chilaquil enmolad huitlacoche lomo anticucho chicha pisco feijoad coxinha farofa picanha moqueca acaraje guarana
  brigadeiro bauru pao-de-queijo chimichurri asado provolet milanesa locro humita dulce alfajor muscadet sancerre
  pouilly beaujolais morgon crozes saint-joseph saint-emilion medoc sauternes cremant gewurztram vermentino falanghina
  barbera nebbiolo primitivo aglianico lambrusco soave verdicchio gavi franciacorta amarone valpolicella albarino
  verdejo godello txakoli ribera penedes moscatel moscatell vinho-verde grauburgunder spatburgunder weissburgunder
  silvaner trollinger lemberger dornfelder zweigelt welschriesling saperavi talisker lagavulin laphroaig ardbeg oban
  glenfiddich glenlivet macallan bowmore highland-park bourbon jameson bushmills hendrick tanqueray bombay havana
  bacardi amaretto baileys limoncello grappa averna ramazzotti jagermeister fernet sambuca pernod pastis ricard calvados
  armagnac sherry portwein vermouth absinth mezcal cachaca caipirin colada mai-tai cosmopolitan manhattan old-fashioned
  sazerac paloma fizz highball bellini mimosa pimm ipa stout porter lager pilsner weissbier helles kolsch altbier
  paulaner augustiner erdinger franziskaner peroni moretti estrella mahou kozel urquell staropramen budvar krombacher
  bitburger warsteiner almdudler rivella kofola kinnie chinotto orangina schweppes bionade club-mate kombucha kefir
  lassi chai matcha sencha assam darjeeling earl-grey rooibos oolong cortado ristretto frappe frappuccin affogato
  cornetto cornetti tramezzin bombolon maritozz cannolo cannoli sfogliatell arancin panelle focaccia piadin caponat
  saltimbocc ossobuco vitello-tonnato cacciator amatrician puttanesc arrabbiat ortolana capriccios marinara boscaiola
  diavola calzone stracciatella nutella suzette choucrout cassoulet bouillabaiss ratatouill tartiflett raclett flammkuch
  croque-mon croque-mad profiterol eclair macaron madeleine millefeuille canele financier ploughman toad-in bubble-and
  shepherd wellington ploughmans scone scones crumpet trifle posset pavlova eton banoffee parfait panna-cotta semifreddo
  sabayon zabaione tarte-tatin popsicle slush slushie smoothie milkshake nugget slider jalapeno hot-dog hotdog blt
  reuben pastrami coleslaw okonomiyaki takoyaki yakitori karaage katsu donburi oyakodon tonkatsu gyudon onigiri unagi
  sake mochi soba shabu yakisoba bento char-siu laksa rendang panang massaman tom-yum tom-kha larb papaya-salad khao-soi
  pad-see bao baozi mapo kung-pao chow-mein lo-mein congee hotpot dan-dan peking-ente peking-duck bhaji pakora bhuna
  jalfrezi dopiaza madras balti rogan dhal tarka aloo saag palak biriyani chapati paratha poppadom papadam raita kulfi
  jamun dosa idli vada thali cullen skink haggis neeps cranachan boxty colcannon stew tiradito jalea kibbeling lekkerbek
  gumbo jambalaya po-boy etouffee grits cornbread hushpupp baeckeoff kougelhopf kugelhopf flammekuech papet malakoff
  capuns alplermakronen vermicell poncha espetada bolo-do kaya kopi boba taro tapioca momo momos thukpa dal-bhat kottu
  hoppers watalapp kabuli pulao pilaf bolani shish taouk kafta knafeh kanafeh maamoul basbousa mansaf maqluba kabsa
  mandi machboos shawerma manakish manaeesh lahmacun adjarian plov manti samsa lagman beshbarmak borek burek cevap ajvar
  kajmak sarma dolma imam-bayildi hunkar menemen pide simit poutine tourtiere nanaimo butter-tart bannock lamington
  meat-pie fairy-bread hangi kumara poisson-cru roti-prata nasi-lemak kway-teow bak-kut char-kway hokkien mee-goreng
  ikan-bakar gudeg rujak martabak klepon cendol ketoprak lontong pempek otak bibingka leche-flan kinilaw bicol kare-kare
  dinuguan mohinga lahpet amok lok-lak prahok num-pang larp sticky-rice khao-pad mee-krob tod-mun satay-chicken banh-mi
  bun-cha bun-bo cha-gio goi-cuon com-tam ca-phe`;
