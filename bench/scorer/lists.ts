/** Words that were written from general knowledge, without a look at the vocabulary of the cleaner: else the score is no score. */
const words = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/);

export type Locale = 'de' | 'nl' | 'en';

export const given = words(`
Anna; Lukas; Maria; Hans; Ursula; Karl; Heike; Jürgen; Sabine; Wolfgang; Renate; Dieter; Monika; Günther; Petra; Helmut; Claudia; Rolf
Birgit; Manfred; Andrea; Uwe; Susanne; Bernd; Karin; Horst; Gisela; Stefan; Ingrid; Matthias; Brigitte; Tobias; Elke; Sven; Silke; Björn
Käthe; Jörg; Annegret; Detlef; Lieselotte; Friedrich; Waltraud; Otto; Erna; Emil; Leonie; Finn; Mia; Jonas; Frieda; Moritz; Hannelore
Jan; Piet; Willem; Johanna; Cornelis; Hendrik; Margriet; Sanne; Daan; Bram; Femke; Maaike; Joost; Anouk; Thijs; Lieke; Sjoerd; Wilhelmina
Geert; Marijke; Ruud; Anneke; Gerrit; Truus; Jeroen; Esmée; Roos; Sem; Fleur; Kees; Marloes; Bas; Nienke; Tjitske; Jacobus; Hennie
James; Mary; Robert; Patricia; Michael; Linda; William; Elizabeth; David; Barbara; Richard; Susan; Joseph; Jessica; Thomas; Sarah
Charles; Karen; Christopher; Nancy; Daniel; Margaret; Matthew; Lisa; Anthony; Betty; Mark; Dorothy; Donald; Sandra; Steven; Ashley
Paul; Kimberly; Andrew; Donna; Joshua; Emily; Kenneth; Michelle; Kevin; Carol; Brian; Amanda; George; Melissa; Edward; Deborah; Ronald
Mehmet; Ayşe; Mustafa; Fatma; Ahmet; Emine; Hüseyin; Zeynep; Murat; Elif; Katarzyna; Piotr; Agnieszka; Tomasz; Małgorzata; Krzysztof
Ewa; Paweł; Dmitri; Olga; Natalia; Igor; Mohammed; Aisha; Omar; Layla; Giulia; Marco; Chloé; Étienne; Nguyen; Mei; Priya; Rajesh; Ines; João
`);

export const surnames = words(`
Müller; Schmidt; Schneider; Fischer; Weber; Meyer; Wagner; Becker; Schulz; Hoffmann; Schäfer; Koch; Bauer; Richter; Klein; Wolf; Schröder
Neumann; Schwarz; Zimmermann; Braun; Krüger; Hofmann; Hartmann; Lange; Schmitt; Werner; Schmitz; Krause; Meier; Lehmann; Schmid; Schulze
Maier; Köhler; Herrmann; König; Walter; Mayer; Huber; Kaiser; Fuchs; Peters; Lang; Scholz; Möller; Weiß; Jung; Hahn; Schubert; Vogel
Friedrich; Keller; Günther; Frank; Berger; Winkler; Roth; Beck; Lorenz; Baumann; Franke; Albrecht; Schuster; Simon; Ludwig; Böhm; Winter
Kraus; Martin; Schumacher; Krämer; Vogt; Stein; Jäger; Otto; Sommer; Groß; Seidel; Heinrich; Brandt; Haas; Schreiber; Graf; Dietrich
Ziegler; Kuhn; Kühn; Pohl; Engel; Horn; Busch; Bergmann; Thomas; Voigt; Sauer; Arnold; Wolff; Pfeiffer; Oberpriller; Wiesenhütter
de Jong; Jansen; de Vries; van den Berg; van Dijk; Bakker; Janssen; Visser; Smit; Meijer; de Boer; Mulder; de Groot; Bos; Vos; Hendriks
van Leeuwen; Dekker; Brouwer; de Wit; Dijkstra; Smits; de Graaf; van der Meer; van der Linden; Kok; Jacobs; de Haan; Vermeulen; van den Heuvel
van der Veen; van den Broek; de Bruijn; Schouten; van Beek; Willems; van Vliet; Hoekstra; Maas; Verhoeven; Koster; van Dam; Prins; Blom
Huisman; Postma; Kuipers; Kuiper; Veenstra; Kramer; Terpstra; Zijlstra; Wiersma; van 't Hof; Bloem; Driessen; Hermans; Timmermans; Oosterhuis
Smith; Johnson; Williams; Brown; Jones; Garcia; Miller; Davis; Rodriguez; Wilson; Martinez; Anderson; Taylor; Moore; Jackson; White; Harris
Clark; Lewis; Robinson; Walker; Young; Allen; King; Wright; Scott; Torres; Hill; Green; Adams; Nelson; Baker; Hall; Campbell; Mitchell
Carter; O'Brien; MacDonald; Fitzgerald; Thompson; Whitaker; Hargreaves; Pemberton; Ashcroft; Gallagher
Yılmaz; Kaya; Demir; Öztürk; Çelik; Şahin; Aydın; Özdemir; Arslan; Doğan; Kowalski; Nowak; Wiśniewski; Wójcik; Kamiński; Lewandowska
Zieliński; Szymański; Ivanov; Petrova; Volkov; Nguyen; Chen; Patel; Singh; Haddad; El-Amrani; Rossi; Ferrari; Dubois; Lefèvre; Novák; Horváth
`);

export const streets: Readonly<Record<Locale, readonly string[]>> = {
  de: words(`
Hauptstraße; Bahnhofstr.; Lindenweg; Goethestraße; Schillerstr.; Am Alten Markt; Kirchgasse; Mozartstraße; Rosenweg; Gartenstr.
Dorfstraße; Bergstraße; Waldweg; Ringstraße; Beethovenallee; Im Winkel; An der Mühle; Karl-Marx-Allee; Friedrich-Ebert-Str.; Königsallee
Burgweg; Eichendorffplatz; Ahornweg; Buchenring; Marktplatz; Kaiserdamm; Uferpromenade; Hohenzollernring; Kastanienallee; Birkenstieg
`),
  nl: words(`
Kerkstraat; Dorpsstraat; Molenweg; Stationsstraat; Prinsengracht; Keizersgracht; Julianalaan; Wilhelminastraat; Beatrixlaan; Schoolstraat
Nieuwstraat; Industrieweg; Lindelaan; Kastanjelaan; Eikenlaan; Beukenlaan; Oranjestraat; Hoofdweg; Burgemeester de Vlugtlaan; Vijzelstraat
Singel; Oude Gracht; Parallelweg; Marktplein; Zandvoorterdreef; Plantage Middenlaan; Overtoom
`),
  en: words(`
Main Street; Oak Avenue; Maple Drive; Church Lane; High Street; Station Road; Park Avenue; Elm Street; Cedar Court; Washington Blvd
Victoria Road; Mill Lane; Kings Road; Lakeview Terrace; Pine Ridge Road; Sunset Boulevard; Queen Street; Willow Way; Baker Street
Chestnut Close; 5th Avenue; Hillcrest Dr; Riverside Drive; Abbey Road; Magnolia Circle
`),
};

export const towns: Readonly<Record<Locale, readonly string[]>> = {
  de: words(`
Köln; Hamburg; München; Leipzig; Dresden; Stuttgart; Hannover; Nürnberg; Bielefeld; Göttingen; Kassel; Osnabrück; Würzburg; Tübingen
Heidelberg; Freiburg; Rostock; Erfurt; Paderborn; Buxtehude; Wuppertal; Gelsenkirchen; Wien; Graz; Zürich; Bern; Landshut; Oberammergau
Castrop-Rauxel; Bad Homburg; Garmisch-Partenkirchen; Neuss
`),
  nl: words(`
Amsterdam; Rotterdam; Utrecht; Eindhoven; Groningen; Tilburg; Almere; Breda; Nijmegen; Apeldoorn; Haarlem; Arnhem; Zwolle; Leiden
Maastricht; Dordrecht; Zoetermeer; Deventer; Delft; Alkmaar; Heerlen; Venlo; Leeuwarden; Hilversum; Den Haag; 's-Hertogenbosch; Gent; Hasselt
`),
  en: words(`
Springfield; Manchester; Leeds; Boston; Houston; Chicago; Bristol; Sheffield; Liverpool; Austin; Portland; Denver; Cleveland; Nottingham
Cambridge; Oxford; Birmingham; Dallas; Phoenix; Seattle; Norwich; Exeter; Brighton; Cardiff; Dublin; Toronto; Albuquerque; St. Louis
`),
};

export const occupations = words(
  'Dachdecker; Lehrerin; Krankenpfleger; Polizist; verpleegkundige; timmerman; accountant; bus driver; Steuerberaterin; leraar',
);
