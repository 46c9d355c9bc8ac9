using System.Xml.Linq;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>A citizen's question with an attachment (1.1), and an answer that brings the question along (1.0).</summary>
internal static class DialogExample
{
    private static readonly Person Parorende = new()
    {
        FamilyName = "Testmann-Ærøy",
        GivenName = "Åse",
        TeleComs = [new TeleCom(new CS("HP", "Hovedtelefon"), "tel:00000000")],
    };

    private static readonly HealthcareProfessional Lege = new()
    {
        FamilyName = "Nordmann",
        GivenName = "Kari",
        Idents = [Ident.Hpr("222200068")],
        Address = new Address { PostalCode = "0000", City = "Testbygda" },
    };

    private static readonly Foresporsel Bestilling = new()
    {
        TypeForesp = TypeForesporsel.BestilleAttest,
        EmneSporsmal = "Attest til skolen",
        Sporsmal = "Jeg trenger en attest på at jeg har pollenallergi.\nDen skal brukes til eksamen i mai.",
        KodetOpplysning = OpplysningReseptfornyelse.HentesPaApotek,
    };

    private static readonly Notat Svar = new()
    {
        TemaKodet = TemaSvar.TimereservasjonBekreftet,
        Tema = "Kontrolltime",
        TekstNotatInnhold = "Timen er bekreftet. Møt fram ti minutter før.",
        Merknad = "Ta med blå resept.",
        DokIdNotat = "n-17",
        DatoNotat = new DateOnly(2026, 3, 2),
        Foresporsel = Bestilling with
        {
            TypeForesp = TypeForesporsel.Timereservasjon,
            EmneSporsmal = null,
            KodetOpplysning = null,
            Formal = new CV("1", Kodeverksreferanse.FormalForesporsel, "Videre behandling"),
            Begrunnelse = "Kontroll",
            Hastegrad = new CS("3", "Ikke hast"),
            FraDato = new DateOnly(2026, 3, 9),
            TilDato = new DateOnly(2026, 3, 13),
            DokIdForesp = "f-16",
            Roller = [new RollerRelatertNotat { Person = Parorende }],
        },
        Roller = [new RollerRelatertNotat { HealthcareProfessional = Lege }],
    };

    public static XDocument Create11() => MsgHeadWriter.ToDocument(ExampleHead.Dialog(
        Meldingsfunksjon.Ekontakt,
        DialogmeldingWriter.Write(new Dialogmelding { Foresporsler = [Bestilling] }),
        Document.OfAttachment("Oversikt over eksamener"u8, "text/plain", "Eksamensplan")));

    public static XDocument Create10() => MsgHeadWriter.ToDocument(ExampleHead.Dialog(
        Meldingsfunksjon.Timer,
        DialogmeldingWriter.Write(new Dialogmelding
        {
            Versjon = Namespaces.Dialog10,
            Notater = [Svar],
        })));
}
