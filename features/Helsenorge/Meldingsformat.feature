# language: no
Egenskap: Det som sendes på meldingstjeneren, følger profilen og avtalen, og det som kommer, blir tatt imot

  @AK-HNO-1-01 @nivå:må @grunnlag:D @fare:F-12 @fare:F-17 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @antakelse:A-560 @antakelse:A-561 @delkrav:a @delkrav:b @delkrav:c
  Regel: Meldinger til helsenorge skal følge AMQP-profilen med alle påkrevde opplysninger (a), være signert og kryptert (b) og ikke ha ebXML-konvolutt (c)
    Kilde: Helsenorge-wikien, AMQP Profil (1656651781) og Meldingsutveksling med Helsenorge og PVK (690913297)

    @viser:a @viser:b @viser:c
    Scenario: Legen skriver til pasienten
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så følger meldingen profilen for meldingstjeneren
      Og er meldingen signert og kryptert for mottakeren
      Og har meldingen ingen ebXML-konvolutt

    @viser:a @viser:b
    Scenario: Legen svarer på en eKontakt
      Gitt at legen har åpnet pasienten
      Og at pasienten har skrevet en eKontakt
      Når legen svarer pasienten på det som ble spurt om
      Så følger meldingen profilen for meldingstjeneren
      Og følger kvitteringen profilen for meldingstjeneren
      Og er kvitteringen signert og kryptert for mottakeren

    @viser:a
    Scenario: Meldingen inn kan ikke tas imot
      Gitt at tjenesten ikke har aktivert eKontakt i Adresseregisteret
      Og at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så følger feilmeldingen profilen for meldingstjeneren

    @viser:a @viser:b
    Scenario: Kommunikasjonen prøves fra begge sider
      Gitt at legen har åpnet pasienten
      Og at det har kommet en kommunikasjonstest fra helsenorge
      Når legen prøver forbindelsen til helsenorge med en kommunikasjonstest
      Så følger testen profilen for meldingstjeneren
      Og følger testsvaret profilen for meldingstjeneren
      Og er testsvaret signert og kryptert for mottakeren

  @AK-HNO-1-02 @nivå:må @grunnlag:D @fare:F-12 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @antakelse:A-562 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Meldingens funksjon og rolle (a) og versjon (b) skal stemme med prosessen som er aktivert i Adresseregisteret; det som ikke er avtalt, skal ikke sendes uten at brukeren får vite det (c), og skal ikke tas imot (d)
    Kilde: Helsenorge-wikien, sidene om hver AMQP-dialog; CPPA.md i NHNs klientbibliotek

    @viser:a @viser:b
    Scenario: Legen skriver til pasienten
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er funksjonen, rollen og versjonen i meldingen avtalt

    @viser:b
    Scenario: Pasienten skriver
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så har kvitteringen versjonen som prosessen har

    @viser:c
    Scenario: Legen skriver der eKontakt ikke er avtalt
      Gitt at tjenesten ikke har aktivert eKontakt i Adresseregisteret
      Og at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er det ikke sendt noe som ikke er avtalt
      Og legen får vite at pasienten ikke har fått meldingen

    @viser:d
    Scenario: Pasienten skriver der eKontakt ikke er avtalt
      Gitt at tjenesten ikke har aktivert eKontakt i Adresseregisteret
      Og at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så får helsenorge vite at meldingen ikke er avtalt

  @AK-HNO-2-05 @nivå:må @grunnlag:D @fare:F-13 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c
  Regel: Køene for asynkrone meldinger (a), synkrone forespørsler (b) og feilmeldinger (c) skal lyttes på
    Kilde: Helsenorge-wikien, AMQP Profil (1656651781) 3.1.3; Forutsetninger.md i NHNs klientbibliotek

    @viser:a @viser:b @viser:c
    Scenario: Fagsystemet er i bruk
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så lytter fagsystemet på køene for meldinger, forespørsler og feil

    @viser:b
    Scenario: Helsenorge prøver forbindelsen
      Gitt at legen har åpnet pasienten
      Når det kommer en kommunikasjonstest fra helsenorge
      Så er kommunikasjonstesten besvart

    @viser:c
    Scenario: Helsenorge kan ikke behandle meldingen fra legen
      Gitt at helsenorge svarer med feilmelding på det legen sender
      Og at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er feilmeldingen tatt ut av feilkøen

  @AK-SAM-2-08 @nivå:må @grunnlag:U @fare:F-28 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a
  Regel: En feilmelding skal aldri føre til en ny feilmelding (a)
    Kilde: Feilkoder.md i NHNs klientbibliotek (MUG-000034); utledet av at to systemer ellers kan svare hverandre uten stans

    @viser:a
    Scenario: Helsenorge kan ikke behandle meldingen fra legen
      Gitt at helsenorge svarer med feilmelding på det legen sender
      Og at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er feilmeldingen tatt ut av feilkøen
      Og det er ikke sendt noen feilmelding om feilmeldingen

    @viser:a
    Scenario: Feilmeldingen fra helsenorge er selv mangelfull
      Gitt at helsenorge svarer med en mangelfull feilmelding på det legen sender
      Og at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er feilmeldingen tatt ut av feilkøen
      Og det er ikke sendt noen feilmelding om feilmeldingen
