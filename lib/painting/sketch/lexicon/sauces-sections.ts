/** Sauces, ways of cooking, vessels, and what a section says of dishes whose own words say nothing. */
export const saucesSections = `
~tomato : tomatensauce, tomatensosse, tomato sauce, sauce tomate, salsa de tomate, sugo, molho de tomate, tomatensaus, sos pomidorowy, rajska omacka, tomatsas, domates soslu, red sauce
~cream : sahnesauce, rahmsauce, sahnesosse, rahmsosse, cream sauce, creamy, alla panna, a la creme, salsa de nata, roomsaus, sos smietanowy, smetanova, graddsas, flodesauce, bechamel, hollandaise, bearnaise, kremali, alla crema, cremig, cremeux
~curry : currysauce, curry sauce, currysosse, kecap kari
~mushroom +mushroom : champignonsauce, pilzsauce, pilzrahmsauce, mushroom sauce, sauce aux champignons, jagersauce, jager art, sauce forestiere, forestiere, salsa ai funghi, svampsas, houbova omacka, champignonsaus
~pepper +peppercorn : pfeffersauce, pfefferrahmsauce, sauce au poivre, salsa pimienta, molho de pimenta, pepersaus, sos pieprzowy, peprova omacka, pepparsas, pebersauce
~wine : rotweinsauce, red wine sauce, sauce au vin rouge, vino rosso sauce, madeira, port wine, burgunder, portwein, rodvinssas, barolo sauce
~brown : gravy, bratensauce, jus de viande, au jus, demi glace, brown sauce, bratensaft, brunsas, brun sovs, dunkelbiersauce, biersauce
~brown : bbq, barbecue, grillsauce, smokey, smoky
~soy : soja, soy, soy sauce, sojasauce, teriyaki, hoisin, 酱油, 豉油, 三杯, 卤, 红烧, oyster sauce, 蚝油, kecap, black bean, kecap manis, bulgogi sauce
~mustard : mustard, senf, moutarde, mostaza, senape, mostarda, mosterd, musztarda, horcice, senap, sennep, hardal, dijon
~pesto +basil +pine-nuts : pesto, pesto genovese, basil pesto
~butter : romesco, sauce armoricaine, nantua
~red-curry +chili : red curry paste, buffalo, peri peri
~peanut +peanuts : peanut sauce, sate saus, satesaus, erdnusssosse
~oil +garlic +parsley : olive oil, olivenol, huile d olive, aceite de oliva, olio d oliva, al ajillo, persillade, krauterbutter, knoblauchbutter
~honey : honey mustard
~caramel : karamellsauce, salsa al caramello
~chocolate : schokosauce, schokoladensauce, chocolate sauce, sauce chocolat
+tomato +mozzarella +basil ~tomato : mediterranee, mediterran, mediterranean, mediterraneo, a la provencale, provencale, italiana, italian style
+onion +mushroom : hausfrauenart, bauern art, rustikal
+chicken ~cream +mushroom : geschnetzeltem, poulardengeschnetzeltem
@pan : pan fried, pan seared, in der pfanne, pfanndl, pfandl, poelee, a la poele, alla padella, in padella, a la sarten, z patelni, skillet, pfanne, stegepande
@pot : casserole, kasserolle, cocotte, en cocotte, clay pot, claypot, im topf, w kociolku, 煲, 砂锅, 锅
@sizzler : sizzling, hot plate, hotplate, heisse platte, 铁板
@steamer : steamed basket, bamboo steamer, dampfkorb, 蒸笼, 笼
@board : on a board, auf dem brett, planche bois
?steak : grill, grilled dishes, vom grill, grillades, grillgerichte, a la parrilla, parrillada, alla griglia, griglia, carnes, viandes, fleischgerichte, meat dishes, carni, grelhados, van de grill, dania z grilla, z grilu, fran grillen, izgara, izgaralar, dania miesne, masita, grigliata
?cake : dessert, desserts, desert, deserty, nachspeisen, nachtisch, nachspeise, susses, susse speisen, sussspeisen, mehlspeisen, postres, postre, dolci, dolce, sobremesas, sobremesa, doces, nagerechten, toetjes, desery, dezerty, moucniky, efterratter, efterratt, deserter, tatlilar, tatli, pencuci mulut, makanan penutup, trang mieng, 甜品, 甜点, 甜食, kuchen und torten, patisserie, patisseries, pasticceria, sweets, puddings, pudding dessert
?soft-drink : drinks, drink, beverages, getranke, getranke alkoholfrei, alkoholfreie getranke, alkoholfrei, erfrischungsgetranke, boissons, boisson, boissons fraiches, bebidas, bebida, bevande, bibite, analcolici, dranken, drankjes, napoje, napoj, nealkoholicke napoje, napoje bezalkoholowe, drycker, dryck, laesk, drikkevarer, icecekler, soguk icecekler, minuman, do uong, nuoc uong, thuc uong, 饮料, 饮品, 冷饮, soft drinks, softs, refreshments, limonaden
?coffee : hot drinks, heisse getranke, heissgetranke, warme getranke, boissons chaudes, bebidas calientes, caffetteria, bevande calde, bebidas quentes, cafetaria, warme dranken, gorace napoje, teple napoje, varma drycker, varme drikke, sicak icecekler, minuman panas, do uong nong, 热饮
?cocktail : cocktails, mocktails, aperitif, aperitifs, aperitivi, aperitivos, longdrinks, avec alcool, drinks alcoholic, cocteles, koktajle, koktejly, coquetels, mixed drinks
?wine ~wine : weinkarte, wine list, carte des vins, carta de vinos, carta dei vini, vinhos, wijnkaart, offene weine, open wines, wines by the glass
?beer : biere vom fass, bieres pression, bieres, cervezas, birre, bier vom fass, piwa, beers on tap, craft beer, olen, oller
~saffron : alla milanese
?dip : sauce, sauces, sosse, sossen, salsa, sos, omacka, omacce, dressing, saus, sovs, saucen
?roast : filet, filets, filete, medaillons, medallions, brust, breast, tranche, scaloppe, file
!meatless : vegan, vegane, veganer, veganes, vegetarian, vegetarisch, vegetarische, vegetarisches, vegetarien, vegetarienne, vegetariano, vegetariana, vegetariani, vege, veggie, veggies, wegetarianski, wegetarianska, weganski, weganska, vegetariansky, vegansky, vegetarisk, vegansk, vegetarjanski, vejetaryen, vegansk, chay, 素, 素食, meatless, plant based, fleischlos
?salad : vom salatbuffet, crudites
`;
