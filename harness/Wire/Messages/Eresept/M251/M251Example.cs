using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M25.1 that builds on an earlier one: one treatment in use, one discontinued, and one reaction.</summary>
internal static class M251Example
{
    public const string MsgId = "e3a5d8b1-94c7-4f02-8d6e-27b1f0a9c584";

    // The kodeverk of reactions, their sources and answers are not public; 0.0.0 claims none of them.
    private const string UkjentKodeverk = "0.0.0";

    public static XDocument Create() => MsgHeadWriter.ToDocument(Head());

    public static MsgHead Head()
    {
        const string Previous = "5c1e9f70-2b8d-43a6-b7f4-e0d26a913c58";
        var head = ExampleHead.Question(Meldingstype.LegemidlerIBruk, LegemidlerIBrukWriter.Write(Liste()), MsgId);
        return head with { MsgInfo = head.MsgInfo with { ConversationRef = new ConversationRef(Previous, Previous) } };
    }

    private static LegemidlerIBruk Liste() => new()
    {
        Roller =
        [
            new Rolle(RolleLegemiddelliste.LibAnsvarligLege, Lege()),
            new Rolle(RolleLegemiddelliste.Fastlege, null, new Organisasjon(Ident.Her("9990101"), "Bjørkåsen legekontor", "Allmennpraksis")),
        ],
        Enkeltoppforinger = [IBruk(), Seponert()],
        Allergier = [Reaksjon()],
        Merknad = "Gjennomgått med pasienten",
        Vikar = JaNei.Nei,
    };

    private static EnkeltoppforingLIB IBruk() => new()
    {
        Id = "1b7d4e92-a05c-4c38-9f61-83e2d70b5a14",
        Type = TypeOppforing.Eresept,
        ReseptId = ExampleHead.ReseptId,
        UtlopsdatoResept = new DateOnly(2027, 3, 1),
        SistEndret = ExampleHead.Time,
        DatoOppstart = new DateOnly(2026, 3, 2),
        MedEndring = false,
        Roller = [new Rolle(RolleLegemiddelliste.Rekvirent, Lege())],
        ReseptDokLegemiddelB64 = ReseptDokBase64.Write(M1Example.Resept().ReseptDokLegemiddel),
        Sporsmal =
        [
            new Sporsmal
            {
                Kode = new CV("3", Kodeverksreferanse.SporsmalOmOppforing, "Skal resepten fornyes"),
                Merknad = "Siste uttak er gjort",
                Tidspunkt = ExampleHead.Time,
                Stiller = "9990301",
                Mottaker = "9990101",
                Svar = new SporsmalSvar(new CV("1", UkjentKodeverk, "Ja"), "Fornyes i dag"),
            },
        ],
    };

    private static EnkeltoppforingLIB Seponert() => new()
    {
        Id = "72c0e6a5-3d1f-4b89-a4e7-1f95b8d03c26",
        Type = TypeOppforing.UtenResept,
        SistEndret = ExampleHead.Time,
        Roller = [new Rolle(RolleLegemiddelliste.SeponertAv, Lege())],
        ReseptDokLegemiddelB64 = ReseptDokBase64.Write(M1Example.Resept().ReseptDokLegemiddel),
        Seponering = new Seponering(ExampleHead.Time, ArsakSeponering.Legemiddelreaksjon, "Utslett"),
    };

    private static Allergi Reaksjon() => new()
    {
        Reaksjon = new CV("1", UkjentKodeverk, "Utslett"),
        Kommentar = "Etter tre dager",
        Oppdatert = ExampleHead.Time,
        Kilde = new CV("1", UkjentKodeverk, "Observert"),
        Legemiddelreaksjon = new Legemiddelreaksjon
        {
            Atc = new CV("J01CA04", Kodeverksreferanse.Atc, "Amoksicillin"),
            Virkestoff = ["Amoksicillin"],
            VirkestoffId = ["ID_5A1D7F20-3C94-4E6B-9B08-D2E47A6C1F35"],
            Hjelpestoffreaksjon = false,
            Varenavn = "Amoxicillin Mikstur",
        },
        Avkreftet = false,
    };

    private static Helseperson Lege() => new(
        Ident.Hpr("222200068"), "Kari", "Nordmann", new CV("A", Kodeverksreferanse.Spesialitet, "Allmennmedisin"));
}
