/** Lines of "signs : terms"; the signs are explained in words/lexicon.ts. Sauces hint at their usual pasta. */
export const pastaRice = `
*spaghetti : spaghetti, spagetti, spaguetti, espaguetis, spaghettini, linguine, bucatini, vermicelli, capellini, bigoli, scialatielli, spagety, makarna
*tagliatelle : tagliatelle, tagliolini, fettuccine, fettucine, pappardelle, bandnudeln, mafaldine, tallarines
*penne : penne, rigatoni, maccheroni, maccaroni, macaroni, makkaroni, macarrones, paccheri, ziti, orecchiette, pasta, pastas, pates, coquillettes, conchiglie, cavatelli
*fusilli : fusilli, spirelli, eliche, trofie, strozzapreti, caserecce, rotini, radiatori
*farfalle : farfalle
*ravioli : ravioli, raviolis, raviolo, maultaschen, agnolotti, panzerotti, mezzelune
*tortellini : tortellini, tortelloni, cappelletti, cappellacci
*gnocchi : gnocchi, gnocchis, gnocci, njoki, noquis, kopytka, schupfnudeln
*spaetzle : spatzle, spaetzle, spatzli, knopfle, nockerl, galuska
*spaetzle +cheese +onion-golden &1f9c0 : kasespatzle, kasknopfle, kasnocken
*noodle-soup : noodle soup, noodles in soup, nudelsuppe, nouilles en soupe, soupe de nouilles, mie kuah, mee kuah, mee sup, bakso mie, 汤面, 面, 米线, 米粉汤, 粉丝汤, 细面, 意面, 刀削面, 阳春面, 拉面汤
*fried-noodles : noodles, nudeln, nouilles, fideos, tallarin saltado, macarrao, noedels, nudle, makaron, mie, mee, maggi, bami, chow mein, lo mein, bratnudeln, stir fried noodles, fried noodles, gebratene nudeln, nouilles sautees, mie goreng, mee goreng, mi goreng, maggi goreng, bami goreng, bihun goreng, mi xao, mien xao, yakisoba, japchae, char kway teow, kwetiau, 炒面, 炒粉, 炒米粉, 炒乌冬, 炒河粉, 干炒牛河, 河粉
*flat-noodles +shrimp +egg-shreds +sprouts +peanuts +lime &1f95c : pad thai, phad thai, pat thai
*flat-noodles : pad see ew, pad kee mao, kuay teow, kway teow
*dry-noodles ~soy : dan dan, dandan, zha jiang, jajangmyeon, biang, liangpi, bun cha, bun thit nuong, bun tron, mi tron, mie ayam, 干拌面, 拌面, 拌粉, 热干面, 油泼面, 凉面, 麻酱面, 乾拌面, 意面干, 捞面, 葱油面
*dry-noodles ~soy +mince +cucumber +spring-onion : 炸酱面
*dry-noodles ~chili +mince +peanuts +spring-onion : 担担面
*ramen : ramen, tonkotsu, shoyu ramen, 拉面, ラーメン, tantanmen, tsukemen
*ramen +pork-belly +egg +sweetcorn +spring-onion +bamboo ~broth : miso ramen
*udon : udon, 乌冬, うどん, soba, kitsune
*rice-noodle-soup +beef-slices +coriander +sprouts +lime +chili : pho, pho bo, bun bo hue, 河粉汤, 牛肉粉
*rice-noodle-soup +chicken +coriander +sprouts +lime : pho ga
*rice-noodle-soup ~curry +shrimp +tofu +egg +sprouts : laksa, curry laksa, 叻沙
*rice-noodle-soup : bun rieu, bun ca, hu tieu, mien ga, soto mie, mohinga, 米线汤, 米粉
*noodle-soup +shrimp +egg +tofu ~red-broth : mee bandung, mee rebus, mi rebus
*noodle-soup +shrimp +lime +mushroom ~red-broth : tom yum noodles
*noodle-soup ~red-broth +braised-beef +pak-choi +spring-onion : 红烧牛肉面, 牛肉面
*noodle-soup ~red-broth +tendon +pak-choi +spring-onion : 红烧牛筋面, 牛筋面
*noodle-soup ~red-broth +tripe +pak-choi +spring-onion : 红烧牛肚面, 牛肚面
*noodle-soup ~red-broth +braised-beef +tendon +pak-choi : 红烧半筋半肉面, 半筋半肉面
*noodle-soup ~clear-broth +shredded-pork +cabbage : 榨菜肉丝面, 肉丝面
*noodle-soup +shrimp ~clear-broth +pak-choi : 馄饨面, 云吞面
??spaghetti +clam +parsley +garlic ~oil : vongole, alle vongole, almejas
??spaghetti +bacon +egg-yolk +parmesan ~cream &1f95a : carbonara
??spaghetti ~bolognese +mince +parmesan : bolognese, bolognaise, bolonesa, bolonska, boloneze, ragu, alla bolognese, al ragu
??spaghetti ~tomato +basil &1f345 : napoli, napoletana, pomodoro, al pomodoro, neapolitana
??penne ~tomato +chili +parsley &1f336-fe0f : arrabbiata, arrabiata, all arrabbiata
??spaghetti ~tomato +bacon +onion +parmesan : amatriciana
??spaghetti ~tomato +olive +capers +anchovy : puttanesca
??spaghetti ~oil +garlic +chili +parsley &1f9c4 : aglio e olio, aglio olio, aglio olio e peperoncino
??spaghetti ~cream +ground-pepper +parmesan : cacio e pepe
??tagliatelle ~cream +parmesan : alfredo
??penne ~tomato +aubergine +parmesan +basil &1f346 : alla norma
??tagliatelle ~pesto +basil +pine-nuts &1f33f : pesto, alla genovese
??spaghetti +shrimp +mussel +squid +clam ~tomato : frutti di mare, allo scoglio, frutos de mar, fruits de mer, meeresfruchte, zeevruchten, seafood, mariscos, frutos do mar, hai san, hai xian, skaldjur, 海鲜
??penne +cheese ~cheese : quattro formaggi, 4 formaggi, vier kase, quatre fromages, 4 fromages, four cheese, cuatro quesos
??penne ~tomato : al forno
??penne ~tomato +cream : alla vodka
??gnocchi ~tomato +mozzarella +basil : sorrentina
*lasagne : lasagne, lasagna, lasagnes, lasana, lasanha, lazane
*cannelloni : cannelloni, canelones, canneloni
*gratin ~cheese : mac and cheese, mac n cheese, macaroni and cheese, nudelauflauf
*rice : rice, reis, riz, arroz, riso, rijst, ryz, ryze, ris, pirinc, pilav, pilaf, pilau, com trang, nasi putih, nasi, steamed rice, basmati, jasmine rice, 白饭, 米饭, gohan
*rice-plate +duck +orange : arroz de pato
*rice-plate : 饭, com tam, nasi campur, don, donburi, rice bowl, rice plate, bibimbap, 盖饭, 便当饭, 丼
*rice-plate +beef-slices +egg +onion-golden ~soy : gyudon, 牛丼
*rice-plate +mince +egg +pak-choi ~soy : lu rou fan, 卤肉饭, 肉燥饭, 鲁肉饭, 魯肉饭
*rice-plate +chicken +egg +onion : oyakodon
*rice-plate +egg +cucumber +anchovy +peanuts @leaf-plate : nasi lemak
*rice-plate +chicken-slices +cucumber @plate : hainanese chicken rice, chicken rice, nasi ayam, com ga, 海南鸡饭
*rice-plate +spinach +carrot +sprouts +beef +fried-egg @bowl : bibimbap, dolsot bibimbap
*rice-plate ~brown +shiitake +pork +coriander : 香菇肉羹饭
*rice-plate +roast-pork +char-siu +duck +egg : 三宝饭, 四宝饭, 烧腊饭
*rice-bowl-cold : poke, poke bowl, buddha bowl, chirashi, bowl
*fried-rice : fried rice, gebratener reis, bratreis, riz saute, riz frit, arroz frito, arroz chaufa, arroz tres delicias, riso fritto, nasi goreng, com chien, com rang, stegt ris, stekt ris, gebakken rijst, 炒饭, chahan
*fried-rice +fried-egg +chili +cucumber : nasi goreng kampung, nasi goreng spesial, nasi goreng special
*omelette @plate +cucumber +tomato : nasi goreng pattaya, omurice
*fried-rice ~white +egg-shreds +ham +peas +shrimp : 扬州炒饭, yangzhou
*paella : paella, paella valenciana, paella mixta, arroz a banda, fideua, jambalaya, arroz de marisco
*paella ~squid +squid +shrimp +lemon : arroz negro, risotto nero
*risotto : risotto, risottos, rizoto, orzotto
*risotto ~saffron : risotto alla milanese, milanese risotto
*congee : congee, jook, chao, bubur, bubur ayam, 粥, okayu, porridge
*rice-plate +chicken +onion-golden +raisin +mint ~curry : biryani, biriyani
*sushi : sushi, suschi, 寿司, すし
*nigiri : nigiri, nigirizushi
*maki : maki, makis, hosomaki, futomaki, gimbap, kimbap, 卷寿司
*inside-out-roll : california roll, uramaki, inside out, dragon roll, rainbow roll, spicy tuna roll
*sashimi : sashimi, 刺身
*onigiri : onigiri, 饭团
*bento : bento, 便当, lunch box
`;
