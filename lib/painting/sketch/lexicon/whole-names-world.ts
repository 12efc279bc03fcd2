/** The same for the Americas, Africa, the Middle East, India and Asia as they are written in Latin letters. */
export const wholeNamesWorld = `
*ribs ~brown : ribs, bbq ribs, pork ribs, baby back ribs, barbecue ribs, loin ribs, tira de asado, asado de tira, short ribs korean, galbi
*gyros : chicken shawarma, lamb shawarma, beef shawarma, shawarma plate, shawarma teller, gyros teller, gyrosteller, gyros mit tzatziki, gyros mit zaziki
*sandwich +beef +cheese +pepper : cheesesteak, philly cheesesteak, cheese steak, philly cheese steak, steak sandwich, french dip
*hot-dog : choripan, corn dog, chili dog
*gratin ~cheese +tomato @pan : provoleta, queso fundido
*burrito ~tomato : wet burrito
*cannelloni ~green-curry +cheese +coriander : enchiladas verdes, enchiladas suizas
*cannelloni ~red-curry +cheese +red-onion : enchilada, enchiladas, enchiladas rojas, enmoladas
*soup ~red-broth +pork +sweetcorn +radish +lime : pozole, posole, pozole rojo, pozole verde
*soup ~red-broth +tripe +onion +lime : menudo, mondongo
*soup ~tomato +chicken +avocado +lime +crispy : tortilla soup, sopa azteca, sopa de tortilla
*stew ~red-curry +braised-beef +onion +coriander +lime : birria, birria de res, barbacoa de res, barbacoa de borrego
??drumsticks ~chocolate +sesame : mole, mole poblano, mole negro
*tacos : sope, sopes, tlayuda, gordita, gorditas, huarache, huaraches, tinga, tostadas de tinga, birria tacos, tacos de birria
*curry ~yellow-curry +chicken +olive +egg : aji de gallina
*tartare ~mango +tuna +avocado : causa, causa limena
*rice-plate +beans +fried-egg +sausage +avocado : bandeja paisa, gallo pinto, casado
*stir-fry +beef +tomato +red-onion =fries : lomo saltado
*macarons ~caramel : alfajor, alfajores
*fried-bites : tostones, patacones, maduros, tequenos, coxinha, coxinhas, pao de queijo, acaraje, bunuelos de queso
*long-drink ~tomato +lime : michelada, bloody mary, bloody maria, virgin mary, clamato
*lemonade ~berry : agua de jamaica, jamaica, agua fresca, aguas frescas, hibiscus
*stew ~black +beans +sausage +orange : feijoada completa
*curry ~red-curry +chicken +egg : doro wat, doro wot, injera with doro wat, wat, tibs, beef tibs
*flatbread : injera
*fried-rice ~tomato +chicken +pepper : jollof, jollof rice, thieboudienne
*drumsticks ~brown +lime +chili : jerk chicken, jerk
*curry ~red-curry +lamb +coriander : rogan josh, lamb rogan josh, laal maas, nihari
*curry ~tomato +chicken +pepper +coriander : karahi, kadai, chicken karahi, balti, jalfrezi, chicken jalfrezi, dopiaza, dhansak, chettinad
*curry ~butter +tofu +cream +coriander : paneer makhani, paneer butter masala, shahi paneer, paneer tikka masala
*curry ~butter +meat-ball +cream : malai kofta
*curry ~curry +tofu +peas +coriander : matar paneer, mattar paneer, mutter paneer
*curry ~curry +potato +broccoli +coriander : aloo gobi
*curry ~curry +potato +coriander : aloo, bombay aloo, bombay potatoes, aloo masala
*curry ~lentil +beans +cream : rajma, dal makhani
*curry ~curry +coriander : masala, kurma
*crepe +potato : dosa, masala dosa, dosai, uttapam, uthappam
*mochi : idli, idly, rasgulla
*doughnut : medu vada, vada, vadai
*fried-bites +chickpeas +yoghurt : chaat, papdi chaat, pani puri, bhel puri, gol gappa, samosa chaat
*burger +potato : vada pav
*profiteroles ~caramel +pistachio : gulab jamun, gulab jaman
*churros ~orange : jalebi
*rice-pudding ~saffron +pistachio : rasmalai, ras malai, phirni, shrikhand
*ice-cream +pistachio : kulfi
*rice-plate +spinach +carrot +sprouts +beef +fried-egg @bowl : bibimbap, bi bim bap, dolsot bibimbap, bibimbab
*stir-fry ~soy +beef +onion +sesame +spring-onion : bulgogi, beef bulgogi
*fried-noodles +beef-slices +spinach +carrot +sesame : japchae, chapche
*hot-pot ~red-broth : kimchi jjigae hot pot, jeongol
*schnitzel ~curry =rice : katsu curry, chicken katsu curry, pork katsu curry, tonkatsu curry, kare katsu, カツカレー
*carved-chicken ~soy +sesame : chicken teriyaki, teriyaki chicken, huhnchen teriyaki
*salmon-fillet ~soy +sesame : salmon teriyaki, lachs teriyaki
*pancake +spring-onion +seaweed : okonomiyaki
*meatballs ~soy +seaweed : takoyaki
*rice-plate +shrimp +green-chili : tendon, ten don
*fried-bites +shrimp +carrot : tempura, shrimp tempura, prawn tempura, ebi tempura, tempura moriawase
*salad +beef +red-onion +lime +coriander : thai beef salad, yam nua, nam tok
*salad +mince +lime +mint +red-onion : larb, laab, larb gai
*stir-fry +chicken +nuts +chili +spring-onion : cashew chicken, chicken with cashew nuts, gai pad med mamuang
*stir-fry +mince +chili +basil =rice : pad krapow, pad kra pao, pad kaprao, pad gra prow, basil chicken, thai basil
*dry-noodles +beef +mint +peanuts : bun bo nam bo
*dry-noodles +pork +mint +carrot +lettuce : bun cha, bun thit nuong
*sandwich +pork +carrot +cucumber +coriander : banh mi, banh mi thit
*fried-bites +chicken +chili +sesame ~red-curry : korean fried chicken, yangnyeom chicken, dakgangjeong
*fried-bites +chicken : lemon chicken, zitronenhuhn, crispy chicken, knusprig gebratenes huhn
*roast-duck +duck : crispy duck, knusprige ente, crispy aromatic duck, knusprige ente kross gebraten
*stir-fry +beef +broccoli ~soy : beef with broccoli, rindfleisch mit brokkoli
*spring-rolls : lumpia shanghai, chả giò
*stew ~soy +chicken +potato +garlic : chicken adobo, pork adobo
*stir-fry ~brown +pork-belly +chili +egg @sizzler : sisig
*risotto ~white +shrimp +bacon +spring-onion : shrimp and grits, shrimp grits
*stew ~tomato +beans +mince +chili +sweetcorn : chili con carne, chilli con carne, texas chili, bowl of chili, beef chilli, beef chili, chilli beef, chili sin carne, vegetable chilli
*salad +chicken +bacon +egg +avocado +tomato : cobb, cobb salad
*grilled-sandwich +beef +cheese : reuben, reuben sandwich, pastrami sandwich
*sandwich +chicken +bacon +egg +tomato : club, club sandwich
*soup ~tomato +lentils +chickpeas +coriander : harira
*bound-salad ~saffron +lamb +chickpeas +carrot +courgette : couscous royal, couscous merguez, couscous agneau, couscous mit lamm
*salad +tomato +cucumber +radish +crispy : fattoush, fatoush
*rice-plate +lamb +almonds +raisin : mansaf, mandi, kabsa, plov, pilaw mit lamm
*stew ~tomato +egg +mince : menemen mit sucuk
*soft-drink : diet coke, coke zero, irn bru, club mate, mezzo
`;
