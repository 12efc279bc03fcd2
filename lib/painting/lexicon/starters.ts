/** sign + name, then " : ", then terms; see words/lexicon.ts for the signs. */
export const starters = `
*spaghetti : spaghetti, spagetti, linguine, bucatini
*tagliatelle : tagliatelle, fettuccine, pappardelle
*penne : penne, rigatoni, maccheroni, makkaroni
*ravioli : ravioli, maultaschen
*gnocchi : gnocchi
*spaetzle +cheese +onion-golden : kasespatzle
*pizza : pizza, pizzas
*pizza ~tomato +mozzarella +basil : pizza margherita, margherita
*risotto : risotto
*paella : paella
*fried-rice : nasi goreng, fried rice, 炒饭
*rice-plate : 饭
*rice : rice, reis, riz, arroz, riso, 白饭
*noodle-soup : 面, noodle soup
*ramen : ramen
*rice-noodle-soup +beef-slices +coriander +sprouts +lime : pho
*soup : soup, suppe, soupe, sopa, zuppa, 汤
*cream-soup ~tomato +basil : tomatensuppe, tomato soup
*stew ~brown +beef : gulasch, goulash, gulas
*curry : curry
*salad : salad, salat, salade, insalata, ensalada
*caprese +tomato +mozzarella +basil : caprese
*pancake : pfannkuchen, pancake, pancakes
*crepe : crepe, crepes, palatschinken
*flammkuchen : flammkuchen, tarte flambee
*omelette : omelette, omelett, tortilla francesa
+clam ??spaghetti +parsley +garlic ~oil : vongole, clams
??spaghetti +bacon +egg-yolk +parmesan ~cream : carbonara
??spaghetti ~bolognese +mince +parmesan : bolognese, ragu
+apple ~apple : apfelmus, apfel, apple
+bacon : speck, bacon
+ham : schinken, ham, prosciutto, jambon
+mushroom : mushroom, mushrooms, funghi, champignons, pilze
+braised-beef ~red-broth +pak-choi : 红烧牛肉
+beef : 牛肉, beef, rind, rinder
+shrimp : shrimp, prawns, 虾, gamberi
+chicken : chicken, hahnchen, ayam, poulet, pollo
+onion-golden : zwiebel, onion
+tomato : tomate, tomato, tomaten
+feta : feta
+olive : oliven, olives
+cucumber : gurke, cucumber
+gyros : gyros
+spinach : blattspinat, spinat, spinach
`;
