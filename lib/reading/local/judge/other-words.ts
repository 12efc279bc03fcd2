/**
 * Words of the printed things that people photograph by mistake, folded like the food words: a till receipt or an
 * invoice, a recipe or a food label, a price list of another trade, a timetable, opening hours. The same rule for
 * beginnings of words holds.
 */
export const OTHER_WORDS = {
  /** Count only on a row with an amount: a menu too says "cash only" and "incl. VAT". */
  till: `total subtotal summe gesamt gesamtbetrag zwischensumme totale totaal suma sous-total toplam jumlah celkem
    cash change bar bargeld ruckgeld gegeben especes rendu contanti resto efectivo cambio contant wisselgeld tunai
    kembali gotowka reszta nakit visa mastercard maestro debit credit kredit kartenzahlung ec-karte carte girocard tax
    vat gst mwst ust tva iva btw ppn pajak dph kdv netto brutto discount rabatt remise sconto descuento diskon tip
    gratuity balance due tendered rounding betrag zahlung paid payment subtot rechnungsbetrag`,
  /** Count anywhere. */
  paper: `receipt invoice rechnung quittung kassenbon bon beleg facture recu ticket scontrino ricevuta fattura recibo
    factura bonnetje factuur paragon faktura uctenka fis fatura struk kassier cashier kasse caisse terminal trans
    transaction iban bic swift kundennr rechnungsnr invoice-no ust-idnr steuernummer siret due-date qty menge quantity
    stuckpreis einzelpreis unit barcode loyalty points bedient bediener server guests check auth approved merchant
    pfand grundpreis artnr gtin ean consigne`,
  recipe: `ingredients zutaten ingredienti ingredientes ingredienten zubereitung preparation preparazione method
    instructions preheat vorheizen oven ofen prechauffer bake whisk stir simmer boil minutes minuten tbsp tsp teaspoon
    tablespoon cup cups essloffel teeloffel serves portionen chop knead dough teig tbs flour mehl farine
    sprinkle saucepan mixture prechauff enfourn emincez epluchez ajoutez versez battez melangez salez poivrez parsemez egouttez
    incorporez saupoudrez petrissez cuisson pincee cuillere preriscald mescolat aggiunget aggiungere infornat sbattet
    cuocete impastat cucchiai pizzico precalent mezclar anadir hornear cucharad pizca elaboracion preaqueca misture
    acrescente colheres pitada preparo bereiding eetlepel theelepel snijd roer vorheiz verruhr hinzufug unterruhr abschmeck
    aufkochen prise piekarnik wymiesza lyzk lyzeczk skladniki przygotowanie dodaj smichame pridame postup ugnen vispa
    msk tsk spsk tillagning malzemeler hazirlanisi`,
  label: `nutrition calories energy energie kcal kj sodium cholesterol saturated protein eiweiss carbohydrate
    kohlenhydrat fett sugars zucker zuccheri fibre fiber vitamin calcium iron potassium serving servings daily
    ballaststoffe salz nahrwert valeurs nutritionnelles`,
  trade: `haircut hair haar haarschnitt cut shampoo foehnen fohnen waschen schneiden farbe farben strahnen dauerwelle coiffure
    coupe brushing barber beard bart nails manicure pedicure massage wax waxing brow lashes parking parken park
    fahrzeug vehicle car wash oil tyre tire repair tarif tariff ticket adult child children senior student entry eintritt
    admission room night zimmer rent rental miete print copy copies laundry dry clean shirt gym membership yoga class
    lesson course kurs therapy aroma facial spa foot reflexology`,
  travel: `departure departures arrival arrivals abfahrt ankunft depart arrivee partenze arrivi salida llegada platform
    gleis quai binario train zug bus tram line linie route stop halt station bahnhof hauptbahnhof flight gate terminal
    timetable fahrplan horaire`,
  hours: `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
    sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica
    lunes martes miercoles jueves viernes domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag open opening
    hours closed geoffnet offnungszeiten geschlossen ruhetag ouvert ferme horaires aperto chiuso orari abierto cerrado
    horario geopend gesloten openingstijden mon tue wed thu fri sat sun uhr`,
  /** Speaks for a menu: what its sections and its cover are called. */
  menu: `menu menue carte speisekarte starters mains main courses appetizers desserts drinks beverages breakfast brunch
    sides salads soups vorspeisen hauptgerichte hauptspeisen nachspeisen getranke beilagen salate suppen entrees plats
    boissons formule formules ardoise antipasti primi secondi contorni dolci bevande entrantes primeros segundos postres
    bebidas raciones tapas entradas pratos sobremesas voorgerechten hoofdgerechten nagerechten dranken przystawki zupy
    desery napoje predkrmy polevky hlavni dezerty napoje corbalar salatalar izgaralar tatlilar icecekler makanan minuman
    forratter varmratter efterratter drycker forretter hovedretter desserter`,
  household: `toilet paper detergent soap shampoo toothpaste batteries sponge bags foil napkins bleach cat dog litter
    waschmittel spulmittel klopapier toilettenpapier mullbeutel
    animalerie chien litiere laisse toilettage tierbedarf tierfutter hundefutter katzenfutter katzenstreu hundeleine
    mascotas correa guinzaglio lettiera`,
  books: `isbn isbns hardback hardcover paperback fiction novel novels bookshop bookstore biography memoir poetry cookery thriller
    author authors publisher bestseller taschenbuch belletristik buchhandlung verlag librairie libreria editore
    sachbuch ksiegarnia knihkupectvi boekhandel bokhandel`,
  event: `concert live music festival doors tickets show band dj tour theatre theater cinema exhibition ausstellung
    konzert eintritt einlass vernissage spectacle entree-libre presents featuring stage admission`,
} as const satisfies Record<string, string>;
