# language: no
Egenskap: Meldinger med helsenorge kvitteres, og sendte meldinger følges til de er bekreftet

  @AK-SAM-2-02 @nivå:må @grunnlag:U @fare:F-13 @fare:F-03 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b @delkrav:c
  Regel: Det skal kvitteres på hver fagmelding der tjenesten eller avtalen ber om det (a) og aldri på en kvittering (b), og positiv kvittering skal ikke sendes før meldingen er trygt lagret (c)
    Kilde: Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)

    @viser:a
    Scenario: En innbygger skriver
      Gitt at legen har åpnet pasienten
      Når pasienten skriver en eKontakt
      Så er meldingen kvittert positivt
      Og ligger henvendelsen hos pasienten

    @viser:a
    Scenario: En melding ber ikke om kvittering
      Gitt at legen har åpnet pasienten
      Når det kommer en eKontakt som ikke ber om kvittering
      Så er meldingen ikke kvittert
      Og ligger henvendelsen hos pasienten

    @viser:a
    Scenario: En innbygger som ikke er pasient, skriver
      Gitt at legen har åpnet pasienten
      Når en innbygger som ikke er pasient, skriver en eKontakt
      Så er meldingen kvittert negativt

    @viser:b
    Scenario: Helsenorge kvitterer på en melding fra legen
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er meldingen til pasienten sendt én gang
      Og det er ikke kvittert på kvitteringen

    @viser:c
    Scenario: Fagsystemet avbrytes rett etter kvitteringen
      Gitt at legen har åpnet pasienten
      Og at pasienten har skrevet en eKontakt
      Når fagsystemet avbrytes brått og startes igjen
      Så ligger henvendelsen hos pasienten
      Og er meldingen kvittert positivt
