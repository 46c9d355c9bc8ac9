# language: no
Egenskap: Kjeden fra fagsystemet til helsenorge tåler det som er sent, avvist eller nede

  @AK-HNO-2-01 @nivå:må @grunnlag:U @fare:F-25 @fare:F-16 @årsak:F-25.1 @rolle:rekvirent @gjelder:funksjon:helsenorge @delkrav:a @delkrav:b
  Regel: Svar på en synkron forespørsel som kommer etter tidsfristen eller gjelder en annen forespørsel, skal ikke utføres (a), og brukeren skal få vite at handlingen ikke er bekreftet (b)
    Kilde: NHNs meldingsklient (frist på 15 sekunder for synkrone svar; hendelsene MUG-000030 og MUG-000031)

    @viser:b
    Scenario: Svaret uteblir til fristen er ute
      Gitt at helsenorge svarer på kommunikasjonstesten etter 120 sekunder
      Når legen tester kommunikasjonen med helsenorge
      Så er kommunikasjonen ikke vist som bekreftet

    @viser:a
    Scenario: Svaret kommer etter fristen
      Gitt at helsenorge svarer på kommunikasjonstesten etter 120 sekunder
      Når legen tester kommunikasjonen med helsenorge
      Og svaret fra helsenorge kommer likevel
      Så er kommunikasjonen ikke vist som bekreftet

    @viser:a @viser:b
    Scenario: Svaret gjelder en annen forespørsel
      Gitt at helsenorge svarer på en annen kommunikasjonstest enn den som ble sendt
      Når legen tester kommunikasjonen med helsenorge
      Så er kommunikasjonen ikke vist som bekreftet

  @AK-HNO-2-08 @nivå:må @grunnlag:U @fare:F-13 @fare:F-03 @årsak:F-03.1 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @klokke @antakelse:A-580 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: En melding skal ikke vises som levert før positiv kvittering (a); mangler kvitteringen etter 96 timer, skal noen få en oppgave (b); en sen kvittering skal lukke avviket uten ny sending (c), og en avvisning skal gi oppgave og årsak (d)
    Kilde: Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)

    @viser:a
    Scenario: Kvitteringen er ikke kommet
      Gitt at legen har åpnet pasienten
      Og at kvitteringen fra helsenorge uteblir
      Når legen skriver til pasienten på helsenorge.no
      Så er meldingen til pasienten sendt én gang
      Og vises meldingen ikke som levert

    @viser:a
    Scenario: Kvitteringen er kommet
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så vises meldingen som levert

    @viser:a @viser:b
    Scenario: Kvitteringen er ikke kommet etter 97 timer
      Gitt at legen har åpnet pasienten
      Og at kvitteringen fra helsenorge uteblir
      Og at legen har sendt pasienten en melding
      Når det går 97 timer i meldingsutvekslingen
      Så har noen en oppgave om meldingen
      Og vises meldingen ikke som levert
      Og er meldingen til pasienten sendt én gang

    @viser:c
    Scenario: Kvitteringen kommer etter 100 timer
      Gitt at legen har åpnet pasienten
      Og at kvitteringen fra helsenorge kommer etter 100 timer
      Og at legen har sendt pasienten en melding
      Og at det er gått 97 timer i meldingsutvekslingen
      Når det går 4 timer i meldingsutvekslingen
      Så vises meldingen som levert
      Og har ingen lenger en oppgave om meldingen
      Og er meldingen til pasienten sendt én gang

    @viser:d
    Scenario: Helsenorge avviser meldingen
      Gitt at legen har åpnet pasienten
      Og at helsenorge avviser det legen skriver
      Når legen skriver til pasienten på helsenorge.no
      Så har noen en oppgave om meldingen
      Og vises meldingen som avvist med årsaken fra helsenorge

  @AK-SAM-2-01 @nivå:må @grunnlag:D @fare:F-12 @fare:F-08 @årsak:F-12.1 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @klokke @antakelse:A-581 @delkrav:a @delkrav:b @delkrav:c
  Regel: Mottaker skal slås opp i Adresseregisteret (a), endring av tjeneste eller sertifikat skal tas i bruk innen avtalt tid (b), og når registeret er nede, skal bare opplysninger som ikke er utløpt, brukes (c)
    Kilde: Tjenestebasert adressering (HIS 1153); NHNs tekniske forberedelser til Adresseregisteret

    @viser:a
    Scenario: Legen skriver til pasienten
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så er mottakeren slått opp før meldingen ble sendt

    @viser:b
    Scenario: Helsenorge bytter krypteringssertifikat
      Gitt at legen har åpnet pasienten
      Og at legen har sendt pasienten en melding
      Og at helsenorge har byttet krypteringssertifikat
      Og at det er gått 25 timer i meldingsutvekslingen
      Når legen skriver til pasienten på helsenorge.no
      Så kan helsenorge lese den nye meldingen

    @viser:b
    Scenariomal: Helsenorge <endring>
      Gitt at legen har åpnet pasienten
      Og at legen har sendt pasienten en melding
      Og at helsenorge <endring>
      Og at det er gått 25 timer i meldingsutvekslingen
      Når legen skriver til pasienten på helsenorge.no
      Så er ingen ny melding sendt til helsenorge
      Og vises meldingen ikke som levert

      Eksempler:
        | endring                       |
        | er lagt ned                   |
        | tar ikke lenger imot eKontakt |

    @viser:c @eksklusiv
    Scenario: Registeret er nede når opplysningene er utløpt
      Gitt at legen har åpnet pasienten
      Og at legen har sendt pasienten en melding
      Og at det er gått 25 timer i meldingsutvekslingen
      Og at Adresseregisteret er utilgjengelig
      Når legen skriver til pasienten på helsenorge.no
      Så er ingen ny melding sendt til helsenorge
      Og vises meldingen ikke som levert

    @viser:c @eksklusiv
    Scenario: Registeret er nede før mottakeren er slått opp
      Gitt at legen har åpnet pasienten
      Og at Adresseregisteret er utilgjengelig
      Og at legen har sendt pasienten en melding
      Når Adresseregisteret svarer igjen
      Og det går 60 minutter med meldinger som venter
      Så har helsenorge fått meldingen én gang

    @viser:c @eksklusiv
    Scenario: Registeret er nede rett etter at mottakeren er slått opp
      Gitt at legen har åpnet pasienten
      Og at legen har sendt pasienten en melding
      Og at Adresseregisteret er utilgjengelig
      Når legen skriver til pasienten på helsenorge.no
      Så er den nye meldingen sendt til riktig kø, eller den venter

  @AK-SAM-2-03 @nivå:må @grunnlag:U @fare:F-28 @fare:F-04 @årsak:F-28.1 @årsak:F-04.1 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @klokke @antakelse:A-582 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Ny sending skal være begrenset i antall (a), ha økende ventetid (b) og bruke samme meldings-id (c), og en melding som er avvist for godt, skal ikke sendes uendret på nytt (d)
    Kilde: Krav til elektronisk meldingsutveksling (HIS 1037); AMQP-spesifikasjonen (HITS 1216)

    @viser:a @viser:b @viser:c @eksklusiv
    Scenario: Meldingstjenesten tar ikke imot meldinger
      Gitt at legen har åpnet pasienten
      Og at meldingstjenesten ikke tar imot meldinger
      Når legen skriver til pasienten på helsenorge.no
      Og meldingstjenesten er nede i 48 timer
      Så er meldingen forsøkt sendt et begrenset antall ganger
      Og er det gått lengre og lengre tid mellom forsøkene
      Og har alle forsøkene samme meldings-id

    @viser:c @eksklusiv
    Scenario: Meldingstjenesten tar imot igjen
      Gitt at legen har åpnet pasienten
      Og at meldingstjenesten ikke tar imot meldinger
      Og at legen har sendt pasienten en melding
      Når meldingstjenesten tar imot igjen
      Og det går 60 minutter med meldinger som venter
      Så har helsenorge fått meldingen én gang

    @viser:d
    Scenario: Helsenorge har avvist meldingen for godt
      Gitt at legen har åpnet pasienten
      Og at helsenorge avviser det legen skriver
      Og at legen har sendt pasienten en melding
      Når det går 60 minutter med meldinger som venter
      Så er meldingen til pasienten sendt én gang

  @AK-SAM-2-04 @nivå:må @grunnlag:U @fare:F-28 @årsak:F-28.1 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @klokke @antakelse:A-583 @delkrav:a @delkrav:b
  Regel: Systemet skal vente så lenge en tjeneste som svarer 429 eller 503 med Retry-After ber om (a), og ikke sende et støt av kall når tjenesten kommer tilbake (b)
    Kilde: RFC 9110 10.2.3 (Retry-After) og RFC 6585 4 (429)

    @viser:a @eksklusiv
    Scenariomal: Adresseregisteret svarer <feil> og ber om en pause
      Gitt at legen har åpnet pasienten
      Og at Adresseregisteret svarer <feil> og ber om 30 minutters pause
      Og at legen har sendt pasienten en melding
      Når det går 20 minutter med meldinger som venter
      Og legen skriver til pasienten på helsenorge.no
      Så er Adresseregisteret latt i fred så lenge det ba om

      Eksempler:
        | feil           |
        | utilgjengelig  |
        | for mange kall |

    @viser:b @eksklusiv
    Scenario: Fem meldinger venter når Adresseregisteret kommer tilbake
      Gitt at legen har åpnet pasienten
      Og at Adresseregisteret er utilgjengelig
      Og at legen har sendt pasienten 5 meldinger
      Når Adresseregisteret svarer igjen
      Og det går 60 minutter med meldinger som venter
      Så er ingen oppslag gjort mer enn to ganger
      Og har helsenorge fått 5 meldinger

  @AK-SAM-2-06 @nivå:må @grunnlag:U @fare:F-29 @årsak:F-29.1 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @delkrav:a @delkrav:b
  Regel: En handling skal kunne følges fra bruker og pasient til meldings-id (a) og til svaret på meldingen (b) i systemets logg
    Kilde: Normen, veileder om logging og sporbarhet

    @viser:a @viser:b
    Scenario: Legen skriver til pasienten og helsenorge kvitterer
      Gitt at legen har åpnet pasienten
      Når legen skriver til pasienten på helsenorge.no
      Så knytter loggen meldingen til legen og pasienten
      Og knytter loggen meldingen til kvitteringen

  @AK-SAM-2-09 @nivå:må @grunnlag:U @fare:F-13 @fare:F-04 @rolle:rekvirent @gjelder:funksjon:helsenorge-dialog @klokke @delkrav:a @delkrav:b @delkrav:c
  Regel: Når forbindelsen til meldingstjenesten brytes, skal systemet koble seg til igjen av seg selv (a), uten at meldinger går tapt (b) eller behandles dobbelt (c)
    Kilde: AMQP-spesifikasjonen (HITS 1216); NHNs meldingsklient (nye forsøk ved brudd)

    @viser:a @viser:b @viser:c @eksklusiv
    Scenariomal: Forbindelsen brytes <brudd>
      Gitt at legen har åpnet pasienten
      Og at forbindelsen til meldingstjenesten brytes <brudd>
      Og at legen har sendt pasienten en melding
      Når forbindelsen kan opprettes igjen
      Og det går 60 minutter med meldinger som venter
      Så har fagsystemet koblet seg til igjen
      Og har helsenorge fått meldingen én gang

      Eksempler:
        | brudd                                         |
        | før meldingstjenesten har fått meldingen      |
        | etter at meldingstjenesten har fått meldingen |

    @viser:a @viser:b @viser:c @eksklusiv
    Scenario: Forbindelsen brytes mens en henvendelse leveres
      Gitt at legen har åpnet pasienten
      Og at forbindelsen til meldingstjenesten brytes under levering
      Og at pasienten har sendt en eKontakt som ikke er levert
      Når forbindelsen kan opprettes igjen
      Og henvendelsen er levert
      Så har fagsystemet koblet seg til igjen
      Og ligger henvendelsen hos pasienten
