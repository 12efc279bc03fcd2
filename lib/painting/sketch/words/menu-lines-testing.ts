/** Lines as menus print them, "name | description | section", and what each must be taken for: food, pieces, =sides. */
export const menuLines = `
Acqua frizzante => water
Adana kebap => skewers lamb pepper red-onion
Aperol Spritz => spritz orange
Apfelschorle => juice green-apple
Apfelstrudel mit Vanillesauce => strudel apple cream
Appeltaart met slagroom => fruit-tart apple cream
Apple pie with vanilla ice cream => fruit-tart apple cream
Arroz de pato => rice-plate duck orange
Ask your waiter => covered
Assiette de fromages => cheese-board
Ayam penyet => drumsticks chicken
Ayran => lassi
BLT => sandwich bacon lettuce tomato
Backhendl => schnitzel
Baklava => baklava
Banana split => sundae banana cherry
Barszcz czerwony => cream-soup cream dill
Bauernfrühstück => omelette potato onion-golden
Beef rendang => stew braised-beef lime coconut
Bitterballen => croquettes
Bière pression => beer
Blanquette de veau => stew veal carrot mushroom
Bramborová polévka => soup =potatoes
Bratwurst mit Sauerkraut => sausages cabbage
Bruschetta al pomodoro => bruschetta basil
Bubur ayam => congee
Buffalo wings => fried-bites chicken
Butter chicken with rice => curry chicken cream coriander =rice
Bánh mì => sandwich pork carrot cucumber coriander
Bánh xèo => pancake
Bún bò Huế => rice-noodle-soup beef-slices coriander sprouts lime
Bún chả => dry-noodles pork mint carrot lettuce
Bœuf bourguignon => stew braised-beef carrot mushroom bacon
Caesar Salad with grilled chicken => salad parmesan croutons chicken
Calamares a la romana => calamari
Caldo verde => soup potato sausage leek
California roll => inside-out-roll
Cappuccino => cappuccino
Carpaccio di manzo => carpaccio rocket parmesan beef
Cerveza => beer
Char kway teow => fried-noodles
Cheeseburger => burger
Chef's special | with chicken, rice and vegetables | Mains => drumsticks chicken broccoli carrot courgette =rice =vegetables
Chicken Tikka Masala with naan => curry chicken cream coriander garlic =flatbread
Chocolat chaud => hot-chocolate
Churros con chocolate => churros chocolate
Chả giò => spring-rolls
Clam chowder => cream-soup clam potato bacon
Classic Cheeseburger | beef, cheddar, pickles, fries | Burgers => burger beef cheese pickle =fries
Club sandwich => sandwich chicken bacon egg tomato
Cola 0,3l => soft-drink
Confit de canard => joint
Coquilles Saint-Jacques => scallops scallop
Croque Madame => grilled-sandwich fried-egg ham
Croque monsieur => grilled-sandwich ham cheese
Croquetas de jamón => croquettes ham
Crème brûlée => creme-brulee
Crêpe au chocolat => crepe chocolate
Currywurst mit Pommes => sausages paprika =fries
Cà phê sữa đá => iced-coffee
Cơm chiên => fried-rice
Cơm tấm => rice-plate
Eau minérale => water
Edamame => nibbles peas
Eggs Benedict => benedict
Eistee Pfirsich => iced-tea peach
Empanadas de carne => empanadas beef
Ente süß-sauer => fried-bites duck pineapple pepper sesame
Entenbrust mit Rotkohl und Knödel => roast-duck cabbage =knodel
Entrecôte grillée => steak
Erwtensoep => cream-soup peas bacon
Es campur => shaved-ice
Es teh => iced-tea
Escargots de Bourgogne => snails
Espresso => espresso
Espresso martini => martini
Falafel wrap => kebab
Fish & Chips => battered-fish =fries
Fisksoppa => soup fish mussel shrimp potato
Flammkuchen mit Speck und Zwiebeln => flammkuchen bacon onion
Flæskesteg med kartofler => roast =potatoes
Forelle Müllerin => whole-fish
Frango assado => drumsticks
Freshly squeezed orange juice => juice
Full English breakfast => breakfast
Gado-gado => salad egg cabbage tofu peanuts
Galette complète => crepe ham cheese fried-egg
Gambas al ajillo => shrimps garlic chili
Gamberi | | Paste => penne shrimp
Garlic naan => flatbread garlic chopped-herbs
Gazpacho andaluz => cream-soup cucumber pepper croutons
Gebratene Nudeln mit Gemüse => fried-noodles broccoli carrot courgette =vegetables
Gefüllte Paprika => stuffed
Gelato alla fragola => ice-cream strawberry
Gemischtes Eis mit Sahne => ice-cream cream
Gin Tonic => gin-tonic
Glas Rotwein => wine
Glass of champagne => sparkling
Gnocchi alla sorrentina => gnocchi mozzarella basil
Gołąbki w sosie pomidorowym => cabbage-rolls tomato
Gratin dauphinois => gratin
Gravad lax => salmon-fillet smoked-salmon
Greek salad => salad feta olive cucumber tomato
Grilled sea bass with lemon => whole-fish lemon
Guacamole con nachos => dip lime tomato coriander
Guláš s knedlíkem => stew =knodel
Gyoza => gyoza
Gà nướng => drumsticks
Gỏi cuốn => summer-rolls
Hakkebøf med løg => meatballs onion-golden onion
Hefeweizen 0,5 l => wheat-beer
Hot Chocolate => hot-chocolate
Hot dog => hot-dog
House favourite | | Desserts => cake
Huîtres n°3 => oysters
Hähnchenspieß mit Erdnusssauce => skewers chicken peanuts
Hühnersuppe mit Nudeln => soup chicken carrot parsley egg-shreds
Ikan bakar => whole-fish
Insalata mista => salad tomato cucumber carrot radish
Kaiserschmarrn mit Zwetschgenröster => kaiserschmarrn plum
Karaage => fried-bites chicken
Karides güveç => stew shrimp
Kartoffelsalat => bound-salad potato chives pickle
Katsudon => rice-plate roast-pork egg cucumber
Kipsaté met friet => skewers chicken cucumber =fries
Kir royal => sparkling
Kotlet schabowy z ziemniakami => schnitzel =potatoes
Kuzu şiş => skewers lamb
Kycklinggryta med ris => stew chicken =rice
Käsekuchen => cheesecake
Köttbullar med potatismos => meatballs =mash
Lachs mit Pommes und Salat => salmon-fillet salmon =fries =salad
Lachsfilet mit Blattspinat => salmon-fillet spinach
Lahmacun => flatbread mince tomato parsley lemon
Laksa => rice-noodle-soup shrimp tofu egg sprouts
Lamb kofta with hummus => skewers lamb pepper chickpeas paprika
Lasagne al forno => lasagne
Leberkäse mit Spiegelei => meatloaf fried-egg
Mac & cheese => gratin
Magret de canard, sauce miel => roast-duck duck
Mango lassi => lassi mint
Mantı => dumplings
Margherita | | Pizza => pizza mozzarella basil
Matcha latte => matcha-latte
Matjes nach Hausfrauenart => fish-fillet onion mushroom
Maultaschen in der Brühe => dumpling-soup chives carrot
Melanzane alla parmigiana => gratin aubergine basil parmesan
Mercimek çorbası => cream-soup lemon paprika
Mie goreng => fried-noodles
Milchkaffee => latte
Miso soup => soup tofu seaweed spring-onion
Mojito => long-drink lime mint
Moules frites => mussels =fries
Mousse au chocolat => mousse
Nachos with cheese => nachos cheese
Nasi lemak => rice-plate egg cucumber anchovy peanuts
New York cheesecake => cheesecake
Okonomiyaki => pancake spring-onion seaweed
Orange juice => juice
Ossobuco alla milanese => joint
Pad thai with shrimp => flat-noodles egg-shreds sprouts peanuts lime
Paella de marisco => paella shrimp mussel squid
Palačinky s marmeládou => pancake
Pan-fried salmon with asparagus => salmon-fillet salmon asparagus
Pancakes with maple syrup => pancake-stack
Panna cotta ai frutti di bosco => panna-cotta berries
Pannenkoek met spek => pancake bacon
Pastéis de nata => custard-tarts
Patatas bravas => wedges
Penne all'arrabbiata => penne chili parsley
Pfannkuchen mit Apfelmus => pancake apple
Pfannkuchen mit Pilzen => pancake mushroom
Phở bò => rice-noodle-soup beef-slices coriander sprouts lime
Pierogi ruskie => pierogi
Pivo 0,5 l => beer
Pizza Quattro Formaggi => pizza blue-cheese cheese parmesan
Placki ziemniaczane => rosti
Plateau de fruits de mer => seafood-platter
Pollo alla griglia => drumsticks chicken
Pollo asado con patatas => drumsticks =potatoes
Polvo à lagareiro => octopus octopus
Pot-au-feu => stew
Poulet rôti et frites => drumsticks =fries
Profiteroles => profiteroles
Prosciutto | | Pizze => pizza ham
Pulled pork burger => burger
Pulpo a la gallega => octopus
Putengeschnetzeltes mit Reis => stew mushroom chicken =rice
Quiche lorraine => quiche
Ratatouille => stew aubergine courgette pepper
Ravioli burro e salvia => ravioli butter sage
Regina | tomate, mozzarella, jambon, champignons | Nos pizzas => pizza ham mushroom tomato mozzarella
Rendang daging => stew braised-beef lime coconut
Rindergulasch => stew beef onion-golden parsley
Rindfleisch mit Bambus => roast beef bamboo
Risotto ai frutti di mare => risotto shrimp mussel squid
Rosół z makaronem => soup chicken carrot parsley egg-shreds
Rote Grütze mit Vanilleeis => sweet-soup berries cream
Roti canai => flatbread garlic chopped-herbs
Rumpsteak mit Kräuterbutter und Bratkartoffeln => steak garlic parsley =potatoes
Rødspættefilet => fish-fillet
Salade de chèvre chaud => salad goat-cheese nuts bread
Salmone | | Pizze => pizza salmon
Saltimbocca alla romana => roast ham sage
Sangría => long-drink orange lemon
Sashimi moriawase => sashimi
Sate ayam => skewers chicken cucumber
Scaloppine al limone => schnitzel lemon
Schwarzwälder Kirschtorte => black-forest cherry
Schweinebraten mit Knödel und Kraut => roast cabbage =knodel
Schweinshaxe mit Knödel => joint =knodel
Sernik => cheesecake
Shepherd's pie => gratin
Smažený sýr => schnitzel lemon
Smørrebrød => open-toast
Sole meunière => fish-fillet
Sopa de tomate => cream-soup basil
Soto ayam => soup chicken carrot parsley egg-shreds
Soupe de poisson => soup fish mussel shrimp potato
Soupe à l'oignon gratinée => soup bread cheese onion-golden
Spaghetti Carbonara => spaghetti bacon egg-yolk parmesan
Spaghetti alle vongole => spaghetti clam parsley garlic
Spargel mit Schinken und Sauce Hollandaise => white-asparagus asparagus ham
Spargelcremesuppe => cream-soup asparagus
Sparkling water => water
Steak frites => steak =fries
Sticky toffee pudding => pudding
Stoofvlees met friet => stew beef onion-golden parsley =fries
Svíčková na smetaně => roast
Sütlaç => rice-pudding
Tacos al pastor => tacos
Tagesgericht => covered
Tartare de boeuf => tartare beef capers
Tarte au citron => lemon-tart
Tarte aux pommes => fruit-tart apple
Tempura udon => udon shrimp carrot
Thai green curry with prawns => curry aubergine basil chili shrimp
Thé vert => green-tea
Tomatencremesuppe => cream-soup basil
Tonkotsu ramen => ramen
Tortilla de patatas => omelette potato onion-golden
Uitsmijter => fried-eggs
Unagi don => rice-plate
Unagi donburi => rice-plate
Vegetable samosas => samosas broccoli carrot courgette =vegetables
Vinho verde => wine
Vitello tonnato => carpaccio rocket parmesan
Weißwein => wine
Wiener Schnitzel mit Pommes frites => schnitzel =fries
Wienerkorv => covered
Yakitori => skewers
Zalm met groenten => salmon-fillet salmon broccoli carrot courgette =vegetables
Zanderfilet auf Rahmspinat mit Salzkartoffeln => fish-fillet spinach =potatoes
Zwiebelsuppe => soup bread cheese onion-golden
Île flottante => rice-pudding meringue almonds
İskender kebap => gyros
Żurek => cream-soup sausage egg
三鲜水饺 => dumplings
北京烤鸭 => roast-duck
叉燒包 => baozi
啤酒 => beer
回锅肉 => stir-fry pork pepper leek
宫保鸡丁 => stir-fry chicken peanuts chili spring-onion
小笼包 => baozi
扬州炒饭 => fried-rice shrimp egg peas
春卷 => spring-rolls
水餃 => dumplings
清蒸鲈鱼 => whole-fish ginger spring-onion
燒鴨 => roast-duck
珍珠奶茶 => bubble-tea
糖醋里脊 => fried-bites pineapple pepper
紅燒牛肉麵 => noodle-soup braised-beef pak-choi spring-onion
红豆汤 => sweet-soup beans
绿茶 => green-tea
芒果糯米饭 => mango-rice
蛋炒飯 => fried-rice egg spring-onion
西红柿炒鸡蛋 => scrambled-eggs tomato
酸辣汤 => soup tofu mushroom egg-shreds chili
鮮蝦雲吞麵 => noodle-soup shrimp pak-choi
鱼香肉丝 => stir-fry shredded-pork carrot mushroom
麻婆豆腐 => tofu mince spring-onion peppercorn
`;
