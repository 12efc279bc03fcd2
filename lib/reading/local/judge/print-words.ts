/**
 * Words of kinds of print that speak of food and are no menus, folded like the food words: a till receipt or an
 * invoice, a recipe, a food label, opening hours; and those of menus. The same rule for beginnings of words holds.
 */
export const PRINT_WORDS = {
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
    msk tsk spsk tillagning malzemeler hazirlanisi shake strain garnish pela pelar corta cortar bate batir anade cuaja cuece
    cocer hierve sofrie couper coupez mixez tagliare tagliate mescolare`,
  label: `nutrition nutritional carbs calories calorie kcal kj sodium cholesterol saturated carbohydrate kohlenhydrat eiweiss eiweib sugars
    fibre fiber calcium potassium kalorien kalorientabelle ballaststoffe nahrwert valeurs nutritionnelles valori nutrizionali
    carboidrati glucides lipides proteines hidratos carbono grasas calorias kilocalor voedingswaarde koolhydrat appellation
    controlee imbottigliato erzeugerabfullung gutsabfullung abgefullt embotellado engarrafado bottled sulfites sulfite`,
  /** Count only where they stand alone, as in a chart's head; menus list them in a line or beside their dishes. */
  allergens: `gluten egg eggs milk fish crustacean crust mollusc nuts peanut celery soya soy mustard sesame lupin sulphit sulphur
    sulfit glutenhaltig krebstier weichtier schalenfrucht erdnuss sellerie soja senf sesam lupine eier milch fisch lait oeuf
    oeufs poisson crustaces mollusques arachide celeri moutarde fruits-a-coque lupin uova latte pesce crostacei molluschi
    arachidi sedano senape lupini huevo huevos leche pescado crustaceos moluscos cacahuete apio mostaza altramuces
    ovos leite peixe amendoim aipo tremoco`,
  hours: `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
    sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica
    lunes martes miercoles jueves viernes domingo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag open opening
    hours closed geoffnet offnungszeiten geschlossen ruhetag ouvert ferme horaires aperto chiuso orari abierto cerrado
    horario geopend gesloten openingstijden mon tue wed thu fri sat sun uhr`,
  /** What houses are called that serve food, whatever else they are called: "Golf Club Bistro", "Kino Bar". */
  house: `restaurant ristorante restaurante restauracja restauratie bistro bistrot brasserie cafe kaffee caffe cafeteria coffee
    bar pub inn tavern taverna tavern trattoria osteria pizzeria kitchen kuche cuisine cucina cocina cozinha keuken
    gasthaus gasthof wirtshaus gaststatte imbiss kiosk kantine mensa canteen snack buvette cantine taberna tasca cantina
    bodega konoba hospoda restaurace etterem lokanta eetcafe brauhaus brewery diner grill deli tearoom teahouse`,
  /** Speaks for a menu: what its sections and its cover are called. */
  menu: `menu menue carte speisekarte starters mains main courses appetizers desserts drinks beverages breakfast brunch
    sides salads soups vorspeisen hauptgerichte hauptspeisen nachspeisen getranke beilagen salate suppen entrees plats
    boissons formule formules ardoise antipasti primi secondi contorni dolci bevande entrantes primeros segundos postres
    bebidas raciones tapas entradas pratos sobremesas voorgerechten hoofdgerechten nagerechten dranken przystawki zupy
    desery napoje predkrmy polevky hlavni dezerty napoje corbalar salatalar izgaralar tatlilar icecekler makanan minuman
    forratter varmratter efterratter drycker forretter hovedretter desserter`,
} as const satisfies Record<string, string>;
