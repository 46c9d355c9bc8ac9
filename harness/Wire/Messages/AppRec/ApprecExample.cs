using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.AppRec;

/// <summary>A receipt that rejects an M1, in both versions.</summary>
internal static class ApprecExample
{
    public static XDocument Create10() => ApprecWriter.ToDocument(Apprec());

    public static XDocument Create11() => ApprecWriter.ToDocument(Apprec() with { MIGversion = AppRec.Apprec.Version11 });

    private static Apprec Apprec() => new()
    {
        GenDate = ExampleHead.Time,
        Id = "e5d2a7f0-1c49-4b83-96fa-3d7e8c0b1a60",
        Sender = Part("Reseptformidleren (simulator)", "9990001"),
        Receiver = Part("Bjørkåsen legekontor", "9990101") with
        {
            AdditionalIds = [new ApprecIdent("399990017", new CS("ENH", TypeIdOrganisasjon.Enh.DN))],
            Persons = [new ApprecPerson("Kari Nordmann", "222200068", new CS("HPR", "HPR-nummer"))],
        },
        Status = StatusApprec.Avvist,
        Errors = [FeilkodeApprec.XmlValidererIkke, FeilkodeApprec.AnnenFeil with { OT = "Ukjent felt i «Forskrivning»" }],
        OriginalMsgId = new OriginalMsgId(Meldingstype.Resept, ExampleHead.Time, ExampleHead.ReseptId),
    };

    private static ApprecPart Part(string name, string herId) =>
        new() { Name = name, Id = herId, TypeId = new CS("HER", "HER-id") };
}
