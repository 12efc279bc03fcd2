/**
 * What people sell, hire out and print price lists of besides food, by department, folded like the food words. Each
 * department was listed whole, and not after the one print that was mistaken for a menu. A word that menus use as well
 * (plate, glass, ring, shell, stock) is left out: that was checked against all words of food, of spelling and of the fixtures.
 * One of five letters or more also counts with an ending of two letters, and as the end of a compound ("Brotmesser").
 */
export const GOODS_WORDS = {
  animals: `animal animals pet pets puppy kitten kibble litter leash aquarium vaccination vaccin neutering grooming veterin
    livestock cattle ewes weaned hamster tierbedarf tierfutter hundefutter katzenfutter katzenstreu katze katzen hunde
    welpe napf halsband kauknochen leckerli haustier animalerie chiens chaton litiere laisse toilettage gamelle
    mascota mascotas perro perros gato gatos correa arenero cani gatto gatti lettiera guinzaglio ciotola cucciol hond
    honden katten kattenbak hondenvoer dierenwinkel psow kota kotow smycz karma`,
  plants: `seedling seedlings perennial shrub shrubs compost fertiliser fertilizer potting florist orchid tulip sunflower
    samen saatgut samling pflanze pflanzen staude stauden blumenerde dunger tulpe tulpen blumen gartnerei topfpflanze
    semence semences plants pepiniere terreau engrais fleuriste bouquets tulipe rosier arbuste jardinerie sementi
    piantina piantine vivaio concime terriccio fiorista semilla semillas plantas vivero abono maceta florister rosas
    tulipanes sementes mudas viveiro flores zaden planten bloemen boeket potgrond nasiona sadzonk kwiaty bukiet
    doniczk nawoz gartencenter`,
  clothes: `dresses shirt shirts t-shirt tshirt blouse trousers jeans coat socks shoes sneakers scarf underwear knitwear yarn
    wool merino alpaca knitting crochet sewing zipper fabric hemden hosen bluse kleid kleider socken schuhe wolle
    baumwolle stricknadel reissverschluss saum stoff anzug chemise chemises pantalon pantalons jupe robe veste manteau
    chaussette chaussures ceinture foulard laine tissu ourlet couture fermeture camicia camicie pantaloni gonna
    vestito giacca cappotto calze scarpe sciarpa cotone camisa camisas pantalones falda vestido chaqueta abrigo
    calcetin zapatos bufanda algodon dobladillo camisola calcas saia casaco sapatos meias overhemd broek jurk sokken
    schoenen sjaal koszula spodnie spodnica sukienka kurtka plaszcz skarpety buty szalik`,
  books: `book books isbn isbns hardback hardcover paperback fiction nonfiction novel novels bookshop bookstore biography
    memoir poetry cookery cookbook thriller author authors publisher bestseller dictionary textbook vocabulary lesson
    chapter contents index buch bucher taschenbuch belletristik buchhandlung verlag romane sachbuch kochbuch
    kochbucher zeitschrift worterbuch kapitel inhalt inhaltsverzeichnis livre livres librairie romans sommaire edition
    editeur revue libro libri libreria romanzo romanzi narrativa editore rivista libros novela novelas editorial
    revista livros livraria boek boeken boekhandel uitgever ksiazk ksiegarnia powiesc wydawnictwo knihkupectvi`,
  media: `vinyl cd dvd blu-ray concert cinema exhibition museum audioguide audioguia guided movie movies gig dj presents
    screening vernissage ausstellung konzert kino einlass eintritt fuhrung spectacle exposition visite concerto mostra
    biglietto biglietti museo concierto exposicion teatro koncert wystawa muzeum bilet bilety kaartje toegang`,
  electronics: `phone iphone android smartphone laptop computer printer scanner camera usb cable charger charging battery
    batteries airpods headphones speaker sim screen kabel akku batterie ladegerat handy drucker kamera bildschirm
    lautsprecher kopfhorer glubirne ecran imprimante ordinateur chargeur ampoule telefono caricatore batteria schermo
    stampante cargador pantalla impresora bombilla ordenador carregador impressora bateria telefoon oplader scherm
    ladowark ekran zarowk drukark`,
  kitchenware: `fonte couvercle louche passoire essoreuse bread-knife wine-glass wine-glasses salad-spinner chopsticks mould
    springform backpapier teigrolle ausstecher kaffeemuhle pfeffermuhle knoblauchpresse knife knives cutter spinner
    towel towels grater toaster tableware cutlery saucepan cookware bakeware corkscrew messer reibe becherset wender
    kocher automat geschirr besteck weinglaser eierbecher korkenzieher brotkasten wasserkocher eismaschine waffeleisen
    spulmaschine couteau couteaux presse-ail bouilloire grille-pain vaisselle couverts coltello coltelli grattugia
    caffettiera macinacaffe bollitore posate cuchillo cuchillos cafetera exprimidor cubiertos vajilla faca facas
    panela talheres cafeteira pannen messen waterkoker bestek servies noze garnek czajnik sztucce`,
  furniture: `chair chairs sofa couch wardrobe mattress duvet curtain carpet rug shelf shelves desk stuhl stuhle sessel schrank
    matratze bettdecke vorhang teppich schreibtisch chaise chaises armoire matelas oreiller rideau etagere sedia sedie
    divano armadio materasso cuscino tappeto scaffale silla sillas armario colchon almohada cortina alfombra
    estanteria cadeira cadeiras colchao almofada tapete prateleira kast matras kussen gordijn tapijt krzeslo szafa
    materac poduszk dywan`,
  hardware: `hammer screw screws drill paint brush wrench pliers cement bolts hinge padlock schraube schrauben bohrer
    bohrmaschine farbe lack pinsel leiter holz zement kleber dubel zange schraubenzieher marteau perceuse peinture
    pinceau echelle ciment serrure tournevis martello trapano vernice pennello cemento serratura cacciavite tornillo
    tornillos martillo taladro pintura brocha escalera pegamento cerradura destornillador parafuso martelo furadeira
    escada fechadura schroef schroeven hamer verf kwast srub sruby mlotek wiertarka farba pedzel drabin`,
  beauty: `lip-colour lip-colours lip-balm lip-gloss lipgloss ongles nagellack haircut haircuts shampoo conditioner beard
    manicure pedicure nails gel-polish acrylic massage facial waxing brows lashes scrub lotion soap shower perfume
    fragrance scented candle candles lipstick makeup sunscreen haarschnitt haare schneiden waschen fohnen farben
    strahnen dauerwelle bart gesichtsbehandlung peeling seife duschgel bodylotion lippenbalsam badesalz kerze kerzen
    duft parfum creme-hydratante kosmetik coiffure brushing soin visage gommage epilation manucure savon shampoing
    shampooing gel-douche douche levres bougie bougies taglio piega colpi-di-sole barba trattamento ceretta sapone
    doccia profumo candela candele viso unghie corte-de-pelo peluqueria cabello mechas tinte barberia depilacion jabon
    champu vela crema-de-manos cabelo sabonete xampu knippen kapper haar baard nagels zeep geur kaars kaarsen
    strzyzenie fryzjer wlosy broda paznokcie mydlo szampon perfumy swiec`,
  household: `detergent bleach napkins toilet laundry ironing cleaning cleaner washing-up bin-bags waschmittel spulmittel
    klopapier toilettenpapier kuchenrolle mullbeutel reiniger reinigung bugeln wasche handtuch lessive papier-toilette
    eponge liquide-vaisselle nettoyage repassage detersivo carta-igienica igienica lavanderia pulizia stiratura
    asciugamano detergente papel-higienico limpieza tintorer toalla lixivia limpeza toalha wasmiddel toiletpapier
    stomerij schoonmaak handdoek proszek papier-toaletowy pralnia sprzatanie recznik prasek toaletni`,
  health: `pharmacy tablets capsules vitamins ibuprofen paracetamol plaster plasters syringe thermometer prescription vaccine
    dental dentist x-ray consultation therapy physiotherap clinic apotheke tabletten kapseln pflaster rezeptgebuhr
    impfung zahnreinigung rontgen implantat arzt pharmacie comprimes gelules pansement thermometre ordonnance dentiste
    farmacia capsule cerotti termometro ricetta-medica visita-medica dentista pastillas capsulas tiritas receta-medica
    consulta comprimidos penso apotheek pleisters apteka tabletki kapsulki witamin recept`,
  office: `pencil pencils pens notebook eraser stapler envelope envelopes photocop photocopies lamination printing postage
    parcel registered kugelschreiber bleistift radiergummi ordner druckerpapier schere klebestift umschlag briefmarke
    kopie kopien cahier stylo crayon gomme ciseaux enveloppe timbre lettre photocopie reliure quaderno matita forbici
    francobollo pacco lettera fotocopi rilegatura cuaderno boligrafo lapiz goma tijeras sobre-postal sello paquete
    fotocopia encuadern plastificado caderno borracha tesoura mochila caneta canetas selo schrift potlood schaar
    envelop postzegel pakket zeszyt dlugopis olowek nozyczki koperta znaczek`,
  sport: `gym membership pilates workout trainer sauna racket helmet skis snowboard golf tennis bowling fishing lure lures
    tackle angling kayak surfboard swim mitgliedschaft kurskarte schwimm zehnerkarte jahreskarte wochenkarte
    monatskarte fahrrad helm angelschein mindestmass abonnement natation piscine casque ski palestra abbonamento
    noleggio piscina gimnasio socios alquiler sportschool lidmaatschap zwembad karnet silownia`,
  toys: `toy toys puzzle puzzles doll dolls teddy playmobil lego board-game building-blocks spielzeug puppe bausteine
    brettspiel jouet jouets poupee peluche jeu-de-societe giocattol bambola juguete juguetes muneca brinquedo boneca
    speelgoed zabawk lalka klocki`,
  vehicles: `car cars vehicle tyre tyres tire tires brake brakes engine windscreen motorbike scooter bicycle bike bikes e-bike
    petrol gasoline unleaded carwash oil-change autos fahrzeug bremse bremsen motor olwechsel wagenwasche benzin
    autogas mietwagen voiture voitures pneu pneus freins vidange velo velos freni macchina bicicletta benzina coches
    neumatic frenos bicicleta gasolina carros fiets fietsen remmen benzine autohuur samochod opony hamulce rower
    benzyna`,
  transport: `ticket tickets fare fares departure departures arrival arrivals platform timetable bus tram flight shuttle taxi
    single-fare return-fare abfahrt ankunft gleis bahnhof fahrplan fahrkarte flug fahre depart arrivee gare horaire
    horaires billet billets trajet partenze arrivi binario treno traghetto andata salida llegada billete billetes
    anden tren vuelo partida chegada comboio bilhete vertrek aankomst spoor trein veerboot odjazd przyjazd pociag
    parking parkhaus parken parkplatz stationnement parcheggio aparcamiento estacionamento parkeren`,
  lodging: `hotel-room bedroom nights single-room double-room hostel dormitory bathrobe key-card zimmer doppelzimmer
    einzelzimmer familienzimmer ubernachtung zustellbett halbpension ferienwohnung chambre chambres nuitee camere
    notti habitacion habitaciones noches quarto quartos kamer kamers overnachting pokoj pokoje nocleg rent rental
    rentals miete mieten affitto aluguel huur wynajem`,
  services: `event-hire bike-hire car-hire party-hire tool-hire for-hire marquee bouncy repair repairs workshop lessons seminar
    voucher vouchers gift-card insurance installation maintenance inspection alteration engraving appointment per-hour
    reparatur werkstatt kurs kurse gutschein versicherung wartung montage unterricht reparation bon-cadeau assurance
    entretien riparazione corso corsi buono-regalo assicurazione manutenzione appuntamento reparacion taller curso
    cursos bono-regalo seguro mantenimiento oficina reparatie cursus cadeaubon verzekering onderhoud afspraak naprawa
    warsztat bon-podarunkowy ubezpieczenie`,
  finance: `account accounts interest mortgage transfer commodity commodities konto kontofuhrung uberweisung kredit
    kreditkarte zinsen darlehen compte virement interets bonifico prestito mutuo transferencia prestamo hipoteca
    emprestimo rekening lening hypotheek rachunek przelew kredyt pozyczk`,
  property: `apartment sqm square-metres lease wohnung wohnungen reihenhaus stellplatz qm grundstuck lagerraum appartement
    terrain loyer appartamento affitti terreno apartamento woning mieszkanie dzialka`,
  smoking: `cigars vape e-liquid eliquid nicotine cigarette cigarettes tobacco coil zigarette zigaretten feuerzeug tabac
    sigarette tabacco tabaco cigarrillos papieros`,
  packing: `versand shipping geschenk geschenkkorb geschenkkorbe lieferzeit werktage werktagen bolsita bolsitas pouch sku
    barcode inventory pallet multipack value-pack coupon packung packungen karton palette nachfull artikelnr paquet
    recharge confezione confezioni recambio embalagem pakken doos opakowanie saszetek`,
  art: `wandfarbe wandfarben gallery canvas etching watercolour watercolor sculpture frame frames framed poster posters
    galerie gemalde leinwand rahmen skulptur aquarell kunst tableau toile cadre gravure aquarelle quadro quadri
    cornice cornici acquerello scultura lienzo acuarela escultura moldura schilderij lijst obraz ramy rzezba dye dyes
    madder pigment pigments`,
  jewellery: `necklace bracelet earring earrings brooch pendant sterling jewellery jewelry watches halskette armband ohrring
    ohrringe anhanger schmuck armbanduhr collier bracelets boucles-oreilles pendentif bijoux montre collana bracciale
    orecchini ciondolo gioielli orologio pulsera pendientes colgante joyas reloj colar pulseira brincos joias relogio
    ketting oorbellen sieraden horloge naszyjnik bransoletka kolczyki bizuteria zegarek`,
  music: `guitar violin amplifier karaoke gitarre klavier geige blockflote trommel notenstander mundharmonika guitare violon
    partition chitarra pianoforte violino spartito guitarra partitura violao viool partituur gitara skrzypce nuty`,
} as const satisfies Record<string, string>;
