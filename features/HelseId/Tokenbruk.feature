# language: no
Egenskap: Tilgangstoken brukes bare slik det er bundet

  @AK-HID-1-03 @nivå:må @grunnlag:D @fare:F-27 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-227 @antakelse:A-231 @delkrav:a @delkrav:b
  Regel: Tilgangstokenet skal være bundet med DPoP (a), og hvert kall til en tjeneste skal ha et gyldig og nytt DPoP-bevis for akkurat det kallet (b)
    Kilde: HelseIDs sikkerhetsprofil; formatering av DPoP-bevis på NHNs utviklerportal; RFC 9449 kapittel 4

    @viser:a @viser:b @gjelder:funksjon:helseid-system
    Scenario: Fagsystemet kaller en tjeneste to ganger som system
      Når fagsystemet henter opplysninger som system 2 ganger
      Så har tjenesten svart fagsystemet
      Og hvert kall til tjenesten har et gyldig og nytt DPoP-bevis

    @viser:a @viser:b @gjelder:funksjon:helseid-innlogging
    Scenario: Fagsystemet kaller en tjeneste to ganger for en bruker
      Gitt at legen er logget inn med HelseID
      Når legen henter opplysninger 2 ganger
      Så har tjenesten svart for legen
      Og hvert kall til tjenesten har et gyldig og nytt DPoP-bevis

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID oppgir tokentypen med små bokstaver
      Gitt at HelseID svarer med tokentypen dpop
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID oppgir en tokentype som fagsystemet ikke ba om
      Gitt at HelseID svarer med tokentypen Bearer
      Når fagsystemet henter opplysninger som system
      Så har tjenesten ikke fått noe kall fra fagsystemet
      Og fagsystemet viser en forståelig melding om HelseID

  @AK-HID-1-04 @nivå:må @grunnlag:D @fare:F-27 @årsak:F-27.1 @rolle:rekvirent @gjelder:funksjon:helseid @delkrav:a @delkrav:b
  Regel: Tilgangstoken skal bare sendes i HTTP-hodet Authorization (a), aldri i adresse, skjema eller logg (b); unntatt er subject_token til HelseID og id_token_hint ved utlogging
    Kilde: HelseIDs sikkerhetsprofil; RFC 6750 kapittel 2.1; RFC 9449 kapittel 7.1

    @viser:a @viser:b @gjelder:funksjon:helseid-system
    Scenario: Fagsystemet kaller en tjeneste som system
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og tilgangstoken er bare sendt i HTTP-hodet Authorization
      Og loggen fra fagsystemet har ingen token

    @viser:a @viser:b @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Fagsystemet kaller en tjeneste for en bruker, fornyer og logger ut
      Gitt at tilgangstoken fra HelseID varer kort
      Og at legen er logget inn med HelseID
      Når legen henter opplysninger 2 ganger, med utløpt token imellom
      Og legen logger ut av HelseID
      Så har tjenesten svart for legen
      Og tilgangstoken er bare sendt i HTTP-hodet Authorization
      Og loggen fra fagsystemet har ingen token

  @AK-HID-2-01 @nivå:må @grunnlag:U @fare:F-08 @fare:F-28 @rolle:rekvirent @gjelder:funksjon:helseid @antakelse:A-203 @antakelse:A-240 @delkrav:a @delkrav:b
  Regel: Når HelseID krever en ny DPoP-nonce, skal klienten gjenta kallet med den uten at brukeren merker det (a), og uten endeløs løkke (b)
    Kilde: NHNs eget klientbibliotek for HelseID; RFC 9449 kapittel 8

    @viser:a @gjelder:funksjon:helseid-system
    Scenario: HelseID krever nonce når fagsystemet henter token
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
      Og fagsystemet har gjentatt kallet til HelseID med noncen det fikk

    @viser:a @gjelder:funksjon:helseid-innlogging
    Scenario: HelseID krever nonce når en bruker logger inn
      Når legen logger inn med HelseID
      Så viser fagsystemet at legen er logget inn
      Og fagsystemet har gjentatt kallet til HelseID med noncen det fikk

    @viser:b @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID krever en ny nonce hver gang
      Gitt at HelseID krever ny nonce hver gang
      Når fagsystemet henter opplysninger som system
      Så har fagsystemet gitt opp etter noen få forsøk mot HelseID
      Og fagsystemet viser en forståelig melding om HelseID

  @AK-HID-2-02 @nivå:må @grunnlag:D @fare:F-08 @fare:F-09 @fare:F-28 @rolle:rekvirent @gjelder:funksjon:helseid @krav:utkast-helseid-klient/FK3 @antakelse:A-200 @antakelse:A-208 @antakelse:A-222 @antakelse:A-240 @delkrav:a @delkrav:b @delkrav:c @delkrav:d
  Regel: Tilgangstoken skal gjenbrukes til det nærmer seg utløp (a) og fornyes uten å avbryte brukeren (b); når HelseID eller tjenesten ikke svarer, skal brukeren få en forståelig melding uten at det sendes kall i løkke (c), og fagsystemet skal ellers virke (d)
    Kilde: HelseIDs sikkerhetsprofil FK3; SFM-dokumentasjonen 2.4.5 og 3.1.1.2

    @viser:a @gjelder:funksjon:helseid-system
    Scenario: Flere kall med samme token
      Når fagsystemet henter opplysninger som system 3 ganger
      Så har tjenesten svart fagsystemet
      Og fagsystemet har brukt ett og samme tilgangstoken

    @viser:b @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Tokenet utløper mens legen arbeider
      Gitt at tilgangstoken fra HelseID varer kort
      Og at legen er logget inn med HelseID
      Når legen henter opplysninger 2 ganger, med utløpt token imellom
      Så har tjenesten svart for legen
      Og legen har bare logget inn én gang

    @viser:c @viser:d @eksklusiv @gjelder:funksjon:helseid-system
    Scenariomal: HelseID svarer ikke som ventet: <feil>
      Gitt at HelseID svarer med <feil>
      Når fagsystemet henter opplysninger som system
      Så har fagsystemet gitt opp etter noen få forsøk mot HelseID
      Og fagsystemet viser en forståelig melding om HelseID
      Og legen kan fortsatt åpne en pasient

      Eksempler:
        | feil                        |
        | utilgjengelig               |
        | brutt forbindelse           |
        | for mange kall              |
        | metadata som ikke kan leses |
        | invalid_client              |
        | tidsavbrudd                 |

    @viser:c @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Innloggingen kan ikke fornyes lenger
      Gitt at tilgangstoken fra HelseID varer kort
      Og at legen er logget inn med HelseID
      Og at HelseID ikke lenger fornyer innloggingen
      Når legen henter opplysninger 2 ganger, med utløpt token imellom
      Så har fagsystemet gitt opp etter noen få forsøk mot HelseID
      Og fagsystemet viser en forståelig melding om HelseID

    @viser:c @eksklusiv @gjelder:funksjon:helseid-innlogging
    Scenario: Brukeren avbryter innloggingen
      Gitt at brukeren avbryter innloggingen hos HelseID
      Når legen logger inn med HelseID
      Så er legen ikke logget inn
      Og fagsystemet viser en forståelig melding om HelseID

    @viser:c @eksklusiv @gjelder:funksjon:helseid-system
    Scenariomal: Tjenesten avviser kallet med <status>
      Gitt at tjenesten avviser alle kall med <status>
      Når fagsystemet henter opplysninger som system
      Så har tjenesten fått høyst <kall> kall fra fagsystemet
      Og fagsystemet viser en forståelig melding om tjenesten

      Eksempler:
        | status | kall |
        | 401    | 2    |
        | 403    | 1    |

    @viser:c @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: Tjenesten svarer ikke
      Gitt at tjenesten ikke svarer
      Når fagsystemet henter opplysninger som system
      Så har tjenesten fått høyst 3 kall fra fagsystemet
      Og fagsystemet viser en forståelig melding om tjenesten

    @viser:a @eksklusiv @gjelder:funksjon:helseid-system
    Scenario: HelseID oppgir ikke hvor lenge tokenet varer
      Gitt at HelseID ikke oppgir hvor lenge tokenet varer
      Når fagsystemet henter opplysninger som system
      Så har tjenesten svart fagsystemet
