# language: no
Egenskap: Doseringen kommer fram slik legen valgte den

  @AK-ERE-3-01 @nivå:må @grunnlag:U @fare:F-02 @årsak:F-02.1 @årsak:F-02.2 @årsak:F-02.3 @årsak:F-02.4 @rolle:rekvirent @gjelder:alle @delkrav:a
  Regel: Dosering som sendes, skal være den samme i struktur og i klartekst som legen valgte, også sjeldnere enn daglig, med desimaler, i perioder, nedtrappet og ved behov (a)
    Kilde: Helsedirektoratet, feil i e-reseptkjeden, juni 2024

    @viser:a
    Scenariomal: <dosering>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver med doseringen «<dosering>»
      Så er doseringen i resepten den legen valgte

      Eksempler:
        | dosering                                                                |
        | 1 tablett hver dag                                                      |
        | 1 tablett hver morgen                                                   |
        | 2 tabletter morgen og kveld                                             |
        | 2 tabletter morgen og 1 tablett kveld                                   |
        | 1 tablett hver 8. time                                                  |
        | 1 kapsel hver 12. time                                                  |
        | 1 tablett én gang i uken                                                |
        | 1 tablett hver 14. dag                                                  |
        | 1 tablett annenhver dag                                                 |
        | 1 plaster hver 3. dag                                                   |
        | 1 tablett mandag og torsdag                                             |
        | 1 tablett mandag, onsdag og fredag                                      |
        | 4 tabletter søndag                                                      |
        | 1 tablett i 21 dager og 7 dager pause                                   |
        | 2 kapsler i 5 dager og 2 dager pause                                    |
        | 1 tablett ved behov, høyst 4 i døgnet                                   |
        | 2 tabletter ved behov, høyst 8 i døgnet                                 |
        | 0,5 ml ved behov, høyst 1,5 ml i døgnet                                 |
        | 2,5 ml morgen, midt på dagen og kveld                                   |
        | 0,5 tablett hver dag                                                    |
        | 1,25 ml kveld                                                           |
        | 20 dråper kveld                                                         |
        | 2 inhalasjoner morgen og kveld                                          |
        | 1 tablett morgen og kveld i 7 dager                                     |
        | 4 tabletter i 5 dager, så 2 tabletter i 5 dager, så 1 tablett i 5 dager |
        | 1 tablett i 7 dager, så 2 tabletter fast                                |

  @AK-ERE-3-02 @nivå:må @grunnlag:U @fare:F-02 @årsak:F-02.1 @rolle:rekvirent @gjelder:alle @antakelse:A-190 @delkrav:a
  Regel: Ved fornyelse, kopiering og bruk av mal skal doseringen være uendret med mindre rekvirenten endrer den (a)
    Kilde: Helsedirektoratet, feil i e-reseptkjeden, juni 2024; PMC9554230 (feil ved fornyelse)

    @viser:a
    Scenariomal: Fornyelse av «<dosering>»
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet med doseringen «<dosering>»
      Og at legen har hentet pasientens resepter
      Når legen fornyer resepten fra den andre legen
      Så er doseringen i den nye resepten den samme som i den gamle

      Eksempler:
        | dosering                                 |
        | 1 tablett én gang i uken                 |
        | 1 tablett hver 14. dag                   |
        | 1 tablett annenhver dag                  |
        | 1 tablett mandag og torsdag              |
        | 1 tablett i 21 dager og 7 dager pause    |
        | 1 tablett ved behov, høyst 4 i døgnet    |
        | 2,5 ml morgen, midt på dagen og kveld    |
        | 2 tabletter morgen og 1 tablett kveld    |
        | 1 tablett i 7 dager, så 2 tabletter fast |

    @viser:a @gjelder:funksjon:kopiere
    Scenariomal: Kopi av «<dosering>»
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet med doseringen «<dosering>»
      Og at legen har hentet pasientens resepter
      Når legen kopierer resepten fra den andre legen
      Så er doseringen i den nye resepten den samme som i den gamle

      Eksempler:
        | dosering                 |
        | 4 tabletter søndag       |
        | 0,5 tablett hver dag     |

    @viser:a @gjelder:funksjon:maler
    Scenariomal: Mal med «<dosering>»
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept med doseringen «<dosering>»
      Og at legen har lagret resepten som mal
      Når legen forskriver fra malen
      Så er doseringen i den nye resepten den samme som i den gamle

      Eksempler:
        | dosering                          |
        | 1 tablett én gang i uken          |
        | 1 tablett mandag, onsdag og fredag |

  @AK-ERE-3-03 @nivå:må @grunnlag:U @fare:F-02 @årsak:F-02.1 @rolle:rekvirent @gjelder:alle @delkrav:a @delkrav:b
  Regel: Når mottatt struktur og klartekst for dosering ikke stemmer overens, skal systemet varsle (a), og feilen skal ikke føres videre uten at rekvirenten velger dosering på nytt (b)
    Kilde: dagsavisen.no 31.10.2024 (de fleste systemene førte feilen videre)

    @viser:a @viser:b
    Scenariomal: Teksten sier «<tekst>», strukturen «<struktur>»
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har forskrevet med teksten «<tekst>» og strukturen «<struktur>»
      Og at legen har hentet pasientens resepter
      Når legen fornyer resepten fra den andre legen
      Så varsler fagsystemet om doseringen i den gamle resepten
      Og Reseptformidleren har ikke mottatt doseringen som ikke stemte

      Eksempler:
        | tekst                                 | struktur                                |
        | 1 tablett én gang i uken              | 1 tablett hver dag                      |
        | 0,5 tablett hver dag                  | 1 tablett hver dag                      |
        | 1 tablett ved behov, høyst 4 i døgnet | 2 tabletter ved behov, høyst 8 i døgnet |

  @AK-ERE-3-04 @nivå:må @grunnlag:U @fare:F-02 @fare:F-09 @rolle:rekvirent @gjelder:alle @antakelse:A-002 @antakelse:A-190 @delkrav:a @delkrav:b
  Regel: Avvisning på grunn av kjent doseringsavvik skal vises ordrett (a), og den gamle resepten, behandlingen eller malen skal ikke kunne brukes på nytt uten aktivt valg (b)
    Kilde: helsedirektoratet.no, status om feilen i e-reseptkjeden (teksten er gjengitt der)

    @viser:a
    Scenario: Teksten fra Reseptformidleren vises
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering
      Når legen forskriver en resept
      Så viser fagsystemet årsaken fra kvitteringen

    @viser:b
    Scenario: Den avviste resepten fornyes
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering
      Og at legen har forskrevet en resept som er avvist
      Når legen fornyer resepten
      Så stopper eller spør fagsystemet før resepten brukes på nytt
      Og Reseptformidleren har mottatt nøyaktig 1 resept for pasienten

    @viser:b @gjelder:funksjon:kopiere
    Scenario: Den avviste resepten kopieres
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering
      Og at legen har forskrevet en resept som er avvist
      Når legen kopierer resepten
      Så stopper eller spør fagsystemet før resepten brukes på nytt
      Og Reseptformidleren har mottatt nøyaktig 1 resept for pasienten

    @viser:b @gjelder:funksjon:maler
    Scenario: Malen som ga den avviste resepten, brukes igjen
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering
      Og at legen har forskrevet en resept som er avvist
      Og at legen har lagret resepten som mal
      Når legen forskriver fra malen
      Så stopper eller spør fagsystemet før resepten brukes på nytt
      Og Reseptformidleren har mottatt nøyaktig 1 resept for pasienten
