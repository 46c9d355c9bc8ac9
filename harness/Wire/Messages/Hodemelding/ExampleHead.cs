using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>The envelope of the examples: synthetic people, organisations and ids throughout.</summary>
internal static class ExampleHead
{
    public const string PatientFnr = "13847510069";
    public const string ReseptId = "7b0a4c1e-52d3-4f6a-9b1d-0e8f2a6c3d10";
    public const string QuestionId = "0d5f7a92-3c1b-4e8e-8a37-5b9c6d1e2f40";

    public static readonly DateTimeOffset Time = new(2026, 3, 2, 9, 15, 0, TimeSpan.FromHours(1));

    private static readonly Organisation Reseptformidleren = new()
    {
        OrganisationName = "Reseptformidleren (simulator)",
        Idents = [Ident.Enh("399990052"), Ident.Her("9990001")],
    };

    private static readonly Organisation Legekontor = new()
    {
        OrganisationName = "Bjørkåsen legekontor",
        Idents = [Ident.Enh("399990017"), Ident.Her("9990101")],
        TeleComs = [new TeleCom(new CS("HP", "Hovedtelefon"), "tel:00000000")],
        HealthcareProfessional = new HealthcareProfessional
        {
            TypeHealthcareProfessional = TypeHelsepersonell.Lege,
            FamilyName = "Nordmann",
            GivenName = "Kari",
            Idents = [Ident.Hpr("222200068")],
        },
    };

    private static readonly Patient Patient = new()
    {
        FamilyName = "Testmann-Ærøy",
        GivenName = "Ola",
        Sex = Kjonn.Mann,
        Idents = [Ident.Fnr(PatientFnr)],
    };

    private static readonly Organisation Innbyggertjenester = new()
    {
        OrganisationName = "Norsk helsenett (simulator)",
        Idents = [Ident.Her("9990002")],
        Unit = new Organisation { OrganisationName = "Helsenorge (simulator)", Idents = [Ident.Her("9990003")] },
    };

    private static readonly Organisation Dialogkontor = new()
    {
        OrganisationName = "Bjørkåsen legekontor",
        Idents = [Ident.Her("9990101")],
        Unit = new Organisation { OrganisationName = "Digital dialog fastlege", Idents = [Ident.Her("9990102")] },
    };

    /// <summary>From the prescriber to Reseptformidleren.</summary>
    public static MsgHead Question(CS type, XElement content, string msgId = QuestionId) => new()
    {
        MsgInfo = new MsgInfo
        {
            Type = type,
            GenDate = Time,
            MsgId = msgId,
            Sender = Legekontor,
            Receiver = Reseptformidleren,
            Patient = Patient,
        },
        Documents = [Document.Of(content)],
    };

    /// <summary>From a citizen by Helsenorge to a service of the prescriber's organisation, with what travels beside the message.</summary>
    public static MsgHead Dialog(string funksjon, XElement content, params Document[] others) => new()
    {
        MsgInfo = new MsgInfo
        {
            Type = new CS(funksjon),
            GenDate = Time,
            MsgId = QuestionId,
            Ack = new CS("J", "Ja"),
            Sender = Innbyggertjenester,
            Receiver = Dialogkontor,
            Patient = Patient,
        },
        Documents = [Document.Of(content), .. others],
    };

    /// <summary>From Reseptformidleren back, with originals as further documents.</summary>
    public static MsgHead Answer(CS type, XElement content, params byte[][] originals) => new()
    {
        MsgInfo = new MsgInfo
        {
            Type = type,
            GenDate = Time.AddSeconds(1),
            MsgId = "c4b8e1d7-6a2f-4d09-b3e5-91f7a0c8d250",
            ConversationRef = new ConversationRef(QuestionId, QuestionId),
            Sender = Reseptformidleren,
            Receiver = Legekontor,
        },
        Documents = [Document.Of(content), .. originals.Select(original => Document.OfBase64(original))],
    };
}
