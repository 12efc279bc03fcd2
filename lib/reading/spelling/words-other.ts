/** Words of menus as they are spelled, for each language; `any` holds names that travel. */
export const OTHER_WORDS = {
  any: `affogato americano aperol bacardi baileys bailey barolo bellini bloody brillat bolognese boston burger burgers
    cabernet caesar caipirinha calamari campari cappuccino caprese carbonara carlsberg cava chablis chai champagne
    chardonnay cheeseburger chianti classic club coca cola colada cordon corona cosmopolitan crodino curaçao
    daiquiri espresso falafel fanta fernet frappé frappuccino guinness hamburger hawaii heineken hugo jägermeister
    kebab lambrusco latte lillet limoncello long macchiato mai malibu manhattan margarita margherita martini
    matcha merlot mexicana miller mojito monaco montepulciano mozzarella muscat napoli negroni nestea orangina
    parmesan pepsi perrier pesto piña pinot pizza prosecco provence quiche ramazzotti ravioli redbull riesling
    rioja risotto sambuca sangria santorini sauvignon savarin schweppes smirnoff spaghetti special spezial spritz
    sprite sushi syrah tacos tequila teriyaki tiramisu tonic vegan vegetarian vodka whisky xl zinfandel`,
  ms: `air ais asam ayam bakar bakso balado bandung bawang bebek belacan beef belado berempah beras biasa bihun
    biryani bistik buah bubur buncis cabai cah campur capcay cendol ceker cili cina colok crispy daging dadar dan
    dengan durian es fuyunghai gado-gado gambas geprek goreng gulai gurame gurami halia hijau hati ikan istimewa
    itik iga jagung jamur jambu jeruk kacang kailan kambing kampung kangkung kangkong kari kecap keju kelapa
    kepiting keropok kerupuk kentang ketam ketupat kicap kobis kolak kopi kosong kuah kue kunyit kway kuetiau
    kwetiau lalapan laksa lele lemak lemang lembu limau lontong lumpia madu maggi makanan mangga manis martabak
    masak masin mee mie mihun minuman mutiara nangka nanas nasi nila opor otak padang pais panas pandan panggang
    paprik pattaya pecel pedas pempek penyet penyu perkedel pisang putih rawon rendang rebus rica roti sambal
    sampuru santan sapi sate satay saus sayur sayuran segar seafood sop soto spesial special sotong sup susu tahu
    tauge tauhu telur tempe tempeh tenggiri teh terasi teri terong tiram timun tomyam tongseng tumis udang ulam
    uduk utara vegetarian wedang wortel`,
  pl: `ananas barszcz bagietka befsztyk bigos biały biała bitki boczek boczku borowiki brokuły bryzol bułka
    buraczki buraki cebula cebulą cebulka chleb chłodnik ciasto ciepły ciemne cielęcina comber cukinia cytryna cytryną
    czarna czekolada czekoladowy czerwone czerwona czerwony czosnek czosnkowy dania danie deser desery dnia domowe
    domowy domowa dorsz dynia dziczyzna dzika dzik dziecięce fasolka fasola filet flaczki flaki frytki frytkami gęś
    gołąbki golonka gorąca gorący gotowane grillowana grillowane grillowany grochowa groszek groszkiem gruszka grzanki
    grzyby grzybami grzybowa gulasz herbata indyk indyka jabłko jabłkami jajecznica jajko jajkiem jagody jarzyny
    jarzynowa kaczka kaczki kalafior kapusta kapustą kapuśniak karkówka karp kartacze kasza kaszą kawa kiełbasa
    kiszona klasyczny klopsiki kluski kminkiem koperkiem kopytka kotlet kotlety krem krewetki krupnik kurczak kurczaka
    kurki leczo lemoniada lody losoś łosoś łososia makaron maliny masło masłem marchewka miętowa miód miodem mięso
    mięsem mięsne mielony mleko mizeria musztarda naleśniki napoje nadziewane ogórek ogórki ogórkowa ogórkiem oliwki
    orzechy oscypek ozorki panierowany pasztet pieczarki pieczarkami pieczeń pieczona pieczone pieczony pierogi pierś
    piersi piwo placek placki plastry polędwica polędwiczki polskie pomidor pomidorowa pomidory porcja potrawka pstrąg
    przystawki pyzy rosół rostbef ruskie ryba rybna rydze ryż ryżem rzodkiewka sałata sałatka sałatki sandacz schab
    schabowy ser serem sernik sery smażona smażone smażony smalec sok soki sos sosem sosie sosy śledź śmietana
    śmietaną śmietanie stek surówka surówki surowa szarlotka szaszłyk szczupak szparagi szpinak szpinakiem sztuka
    szynka szynką śliwki świeża świeży talerz tatar tort truskawki tuńczyk twaróg udko udziec uszka warzywa warzywami
    wątróbka wędliny wędzony wędzona wieprzowa wieprzowe wieprzowina wieprzowiny wino wiśnie woda wołowa wołowina
    wołowiny zapiekanka zapiekane zasmażana zestaw ziemniaki ziemniakami ziemniaczane zielona ziołowe zupa zupy
    żeberka żurek żurawina białą boczkiem cebulką czosnkowe dewolaj gotowany gulaszową jagodami kapusty kiełbasą
    kompot krokiet krokietem lodami makaronem naleśnik oleju pomidorowym puree racuchy uszkami wódka węgiersku
    zasmażaną zupą śledzie śląskie żurku papryka papryką czekoladą fasolą pieczarka truskawka`,
  cs: `ananas banán bažant bezmasá bezmasé bílá bílé biftek bramborák bramboráky bramborem brambory bramborová
    bramborový bramborové borůvky brokolice bůček buřt bylinky candát celer chléb chlebem cibulí cibule citron cuketa
    čaj černý česnek česneková česnekový čerstvé čerstvý čočka čočková čokoláda čokoládový cuketou cukr dezerty dezert
    divočák domácí drůbeží dršťková dýně dušená dušené dušený fazole fazolky filé grilovaná grilované grilovaný guláš
    gulášová hermelín hlávkový hlavní houby houbová houbami hovězí hořčice hrách hrachová hranolky hruška husa husí
    chipsy chřest jablka jablko jahody játra jehněčí ježek jelení jídla jogurt kachna kachní kakao kančí kapr kapusta
    karamel kaše káva kečup klobása knedlík knedlíky knedlíkem knedlíků kmínem koláč koleno kopr koprová krém krevety
    krkovice kroketky krůtí křen krupicová kuře kuřecí kukuřice květák kyselé kyselá led lečo limonáda losos lososa
    lžíce malina maliny marinovaná marinované máslo máslem maso masové mák med míchaná míchaný minerálka minutky mléko
    moravský mrkev nakládaný nakládané nápoje nealkoholické nugetky nudle nudlemi nudlová obloha okurka okurkový olivy
    omáčka omáčkou omáčce opékané ořechy ovoce palačinka palačinky panenka panenská paprika paprikáš pařený párek
    párky pečená pečené pečený pepř pepřová petržel pivo plněná plněné plněný polévka polévky pomeranč porce předkrmy
    příloha přílohy pstruh rajče rajčata rajská rajčatová roláda rostbíf roštěná ryba ryby rybí rýže rýží řízek řízky
    řízečky salám salát saláty sekaná sele slanina slaninou slepičí sleď smažená smažené smažený smetana smetanou
    smetanová smetaně směs steak sůl svíčková sýr sýrem sýry sýrová špagety špek špenát špenátem špíz šlehačka
    šlehačkou šunka šunkou šťáva švestky tatarská tatarák telecí těstoviny tiramisu toast topinka topinky treska
    třešně tuňák tvaroh tvarohové utopenec uzená uzené vajíčko vaječná vejce vejci vepřová vepřové vepřový víno
    vlašský voda vývar višně zelí zelím zelenina zeleninou zeleninový zeleninová zelná zmrzlina znojemský zvěřina
    žampiony žampionová žebra dýňová dětské džus halušky horké jablečný jídlo knedlo křenem ležák medovník moučníky na
    octem pomazánka světlý tlačenka tmavé tmavý točené uzený vepřo výčepní zelo závin červené česnečka ďábelská
    švestkové žebírka`,
  sk: `bravčové bravčová bravčový bryndza bryndzové bryndzou cesnaková cesnak cibuľa domáce držková fazuľová fazuľa
    halušky hlavné hovädzí hovädzie hranolky hríby hrášok huby jedlá kapustnica kapusta káva knedľa kuracie kuracia
    kuracina ľad losos maslo mäso múčne nápoje nealkoholické omáčka palacinky paradajka paradajková pečeň pečené
    pirohy plnené polievka polievky predjedlá pstruh rezeň ryba ryža šalát šaláty slanina slepačia smotana smotanou
    syr syrom šunka špenát teľacie tvaroh údené vajce vajcia vyprážaný vyprážané víno voda zemiaky zemiakové zelenina
    žemľa bochník bochníku buchty divina divinový domáca guláš hríbová hubová hus jedlo kapustou kačacia kačacie
    klobása klobásou knedľou krkovička makom oštiepok parené pečená rebierka rebrá sladké slané slepačí smotane stehno
    strapačky sviečková tlačenka vývar zemiakový údená šošovicová šúľance žemľová`,
  hu: `alma almás ananász bableves bárány barack békacomb birka bor borjú bográcsgulyás burgonya burgonyapüré
    citrom csülök csokoládé csirke csirkecomb csirkemell csirkemellfilé cigánypecsenye desszertek diós dió édes
    édességek eper erdei erőleves étel ételek fagylalt fasírt fasirt félédes filé fogas fokhagyma fokhagymakrém
    főételek főtt frissensültek fűszeres füstölt galuska gesztenyepüré gomba gombás gombaleves gombapaprikás görög
    grillezett gulyás gulyásleves gyümölcs gyümölcsleves habgaluska hagyma hagymás hal halászlé halak harcsa
    harcsapaprikás házi hideg hortobágyi húsleves hús italok jégkrém joghurt juhtúró kacsa kacsacomb kacsamell
    káposzta karaj kávé kemencés kenyér kéksajt körte köret köretek krumpli kukorica lángos lazac lecsó leves levesek
    liba libamáj lilahagyma majonéz máj mák mákos málna marha marhahús marhapörkölt menü meggy meggyleves méz
    mozzarella mustár narancs nokedli olasz padlizsán palacsinta palacsinták paprika paprikás paradicsom paradicsomos
    paradicsomleves párolt pecsenye petrezselymes pisztráng ponty pörkölt pulyka pulykamell rántott rántva rizs roston
    sajt sajtos sajttal saláta saláták savanyúság savanyúságok sertés sertéskaraj sertésszelet somlói sonka sonkás sör
    steak sült sültek sütemény szalonna szarvas szelet szezámmagos szósz szűzérmék tarhonya tárkonyos tatár tea tejföl
    tejfölös tejszín tejszínes tejszínhab tészta tészták tojás tojásos tonhal torma töltött töltve túró túrós
    túrógombóc uborka uborkasaláta üdítők vaddisznó vadas vaníliasodó vargabéles velővel vesepecsenye virsli víz
    vörösbor zeller zöldség zöldséges zöldségleves zöldségek zöldbab zöldborsó zsemle bécsi csirkepaprikás csusza
    csésze csészében előételek fejes fokhagymás fröccs galuskával gombapörkölt gundel hasábburgonya ház jókai kolbász
    kürtőskalács libacomb limonádé meggyes módra pontyfilével pálinka rétes sertéspörkölt tejföllel tojással
    tyúkhúsleves ásványvíz újhagyma újházi üdítő`,
  tr: `acılı ada adana ana arnavut ayran baklava balık barbunya beyaz beyti biber bira bonfile börek böreği bulgur
    buğulama cacık ceviz cevizli çay çiğ çikolata çilek çoban çorba çorbası çorbalar çöp çipura dana deniz dolma
    dolması domates döner dondurma ekmek elma et etli ezme ezogelin fasulye fırın fırında fıstık fıstıklı gözleme
    güveç hamsi haşlama hellim helva hindi humus ıspanak ızgara içecekler içli imambayıldı incik irmik iskender
    işkembe kabak kadayıf kahvaltı kahve kahvesi kalamar karışık karides karpuz kaşar kaşarlı kavurma kaymak kaymaklı
    kebap kebabı kestane kete keşkek kıyma kıymalı kızartma kokoreç köfte köftesi köfteler közlenmiş künefe kuzu
    lahmacun lavaş levrek limon limonata mantarlı mantar mantı maydanoz meze mezeler meyve mercimek menemen midye
    mücver muhallebi musakka nar nohut omlet palamut pastırma pastırmalı patates patlıcan peynir peynirli pide pideler
    pilav pilavı pilaki piliç pirinç pirzola pizza porsiyon rakı roka salata salatası salatalar salça sarımsak sarma
    sebze sebzeli sıcak soğan soğuk sos soslu su sucuk sucuklu sulu süt sütlaç şalgam şarap şarabı şiş şekerpare
    tabağı tandır tarhana tas tatlı tatlılar tatlısı tava tavuk tereyağı tereyağlı tost turşu tulum un urfa üzüm vişne
    yaprak yayla yeşil yoğurt yoğurtlu yumurta yumurtalı zeytin zeytinyağlı bayıldı fava gavurdağı haydari imam
    karnıyarık kazandibi sigara türk ızgarası şakşuka`,
  fi: `aamiainen ahven alkuruoka alkuruoat alkupalat ananas annos appelsiini aurajuusto aurinkokuivattu basilika
    briossi chili etana friteerattu fetajuusto grillattu grillattua grilli haukea hedelmä herkkusieni herne
    hernekeitto hirvi hillo hillosipuli hummeri hunaja jauheliha juoma juomat juuri juures juureksia juusto jäätelö
    jäätelöä jälkiruoka jälkiruoat jogurtti kahvi kakku kala kalakeitto kalkkuna kana kanaa kanan kanansiipiä
    kananrinta kananmuna karitsa karitsan karjalanpiirakka kasvis kasviksia kastike kastiketta kastikkeella kaura
    keitto keitot keitetyt kerma kermainen kermaviili kirsikka kukkakaali kuha kuhaa kurkku kylmäsavu lakka lammas
    leipä leivän leikkele lehtisalaatti lihapullat lime limonadi lohi lohta lohikeitto loimulohi maito makkara
    mansikka marja marinoitu maksa mehu merimies metsäsieni metsästäjän mustikka muikku muikut muna mansikoita naudan
    nauta nakki olut oliivi oopperavoileipä paahdettu paahdettua paahtoleipä paistettu paistettua paistetut
    palvikinkku paprika pariloitu parsa parsakaali pasta pavut peruna perunamuusi perunat perunasose perunaa persilja
    piimä pihvi pippuri pippurikastike pizza poro poronkäristys porkkana possu possun puikula puikulaperuna puolukka
    puuro päivän pääruoat pääruoka raastetta ranskalaiset ranskanperunat rapu ravut riisi roseviini ruisleipä
    ruohosipuli ruokaisa salaatti salaatit savu savulohi savuporo siemen sieni sieniä siika silakka silakat sillit
    simpukka sinappi sinihomejuusto sipuli sitruuna smetana suklaa suklaakakku suolakurkku suppilovahvero tartar tee
    tilli tilliä tomaatti tonnikala torttu tryffeli tuore tuoretta tyrni vadelma valkosipuli valkoviini vanilja
    varhaisperuna vasikka vasikan vegaaninen vesi viini voi voissa vuohenjuusto yrtti yrttejä äyriäinen broileria
    currykastikkeessa hintaan hirvenliha jauhelihakastike juustoa karjalanpaisti kasvislasagne katkarapupasta
    keitettyjä keskiviikko kylmä kylmät lakkahilloa lasten leipäjuusto leipäjuustoa linssipata listä lounas lämmin
    lämpimät maanantai mätiä paistettuja pannukakku perjantai perunoita pinaattiletut puolukkahillo ruisleipää
    salaattipöytä sienirisotto silliä sisältää tattirisotto tiistai tillikastikkeella torstai uunilohta wieninleike`,
  hr: `ajvar baranja brancin brokula buncek burek čaj čevapčići češnjak čokolada crna crni crveni dagnje desert
    deserti divljač dnevna dimljena dimljeni fileti fritule gazirana glavna gljive gnjoci govedina goveđa goveđi gulaš
    grah hladna hobotnica hrenovka jabuka jaja janjetina jegulja jela juha juhe juneći kajgana kamenice kava kapula
    kobasica kobasice kolač kroketi krumpir krumpirom kruh kulen kupus kuhana kuhano lignje limun limunada lungić luk
    maslac maslina maslinovo med mesa meso mlijeko mješana mješani mozzarella mrkva miješana miješano njoki odojak
    omlet orada ovčji palačinke paprika pasta pašticada pašteta patka pečena pečeni pečenica piletina pileća pileći
    pire pita pivo pljeskavica plata plavi pohani pohane povrće prilozi prilog pršut predjela predjelo punjena punjene
    puretina pureći rajčica ražnjići rakija riba riblja riblji ribe rižot riža roštilj roštilja rolana sa salata
    salate sarma sendvič sir sirom sirutka skuša slanina slastice sladoled smuđ šampinjoni škampi šnicla šunka šopska
    španjolski srdele šparoge štrukli strukle svinjska svinjski svinjetina teletina teleća teleći tartuf tartufi
    tjestenina topla torta trgovac tuna umak umaku vino voda voće vrganji vrhnje zagrebački zelena zubatac žar žaru
    žgvacet bijelo blitva blitvom brudet buzara buzaru crno fuži gibanica grašak gregada hladno hobotnice inćuni ispod
    jastog kajmakom kapunata marinirani medaljoni međimurska mušule njokima orasima pastrva peka peke pečene pomfrit
    rakovica rožata skradinski tartufima toplo točeno ćevapi ćufte ćulbastija ćuretina šaran štuka šurlice žgance`,
  vi: `bánh bò bún canh cá cà cháo chả chay chanh cơm cua cuốn dừa dứa đá đậu đặc gà gỏi heo hủ kem lẩu mì mực nem
    nghêu ngọt nước nướng phê phở rau rán sả sữa sườn súp tái tiếu tôm thịt trà trái trứng xào xôi vịt`,
  ca: `amanida amanides allioli arròs bacallà botifarra bolets brasa cafè cargols carn carxofes cigrons coca
    croquetes crema catalana escalivada escudella esqueixada espinacs fetge fideuà formatge fricandó gelat llom
    llonganissa maduixes mandonguilles mató mel menú migdia mongetes moscatell músic musclos oli olives ous pa
    pernil peix pollastre postres pop porc romesco rossejat sípia sopa suquet tomàquet tomaquet truita truites
    vedella verdures vi vins xai xampinyons xocolata amb dels fregit rostit torrada torrades trinxat`,
  et: `ahjukana hakkliha hapukapsas hapukoor heeringas juust kala kana kanafilee kapsas kartul kartulid
    kartulipuder kartulipannkoogid kartulisalat kaste kohv kohupiim koor kook koogid küpsetatud küüslauk leib
    liha lihapallid lõhe lõhega lõhefilee magustoit magustoidud marja maasikad mesi mahl moos muna õunakook õun
    õunad õlu pannkoogid pannkook peet praad praed praetud räim räimed riis rukkileib salat salatid seen seened
    seene seentega sealiha sibul sült suitsu suitsulõhe supp supid šokolaadi tee vahukoor veis veiseliha vein
    või võileib verivorst hautatud köögivili köögiviljad jäätis`,
};
