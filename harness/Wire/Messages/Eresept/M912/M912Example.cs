using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M9.12 in each version with the present M25.1 of a multidose patient.</summary>
internal static class M912Example
{
    public static XDocument Create() => Create(Namespaces.M912);

    public static XDocument Create2018() => Create(Namespaces.M912V2018);

    public static XDocument Create2014() => Create(Namespaces.M912V2014);

    private static XDocument Create(XNamespace version) => MsgHeadWriter.ToDocument(
        ExampleHead.Answer(Meldingstype.LegemidlerIBrukSvar, M912Writer.Write(M912(), version)));

    private static M912 M912() => new()
    {
        Fnr = ExampleHead.PatientFnr,
        AndreFnr = ["53847510052"],
        RefMsgId = M251Example.MsgId,
        Multidoselege = MultidoseExample.Lege,
        Multidoseapotek = MultidoseExample.Apotek,
        Reseptinfo = [Reseptinfo()],
        VarerIBrukB64 = [Convert.ToBase64String(MsgHeadWriter.ToBytes(M251Example.Head()))],
    };

    private static Reseptinfo Reseptinfo() => new()
    {
        Forskrivningsdato = new DateOnly(2026, 3, 2),
        Fornavn = "Ola",
        Etternavn = "Testmann-Ærøy",
        RekvirentId = "222200068",
        NavnRekvirent = "Kari Nordmann",
        Nr = "154021",
        NavnFormStyrke = "Ibux Tab 400 mg",
        EndretFarmasoyt = JaNei.Nei,
        ReseptId = ExampleHead.ReseptId,
        Status = StatusResept.Ekspederbar,
        Ident = Ident.Fnr(ExampleHead.PatientFnr),
        Vergeinnsynsreservasjon = false,
        SisteUtlevering = new DateOnly(2026, 3, 5),
        Bruksomrade = "Mot smerter",
        Antall = 1.5m,
        Pakningsstr = "100",
        EnhetPakning = new CV("stk", Kodeverksreferanse.EnhetPakning, "stykk"),
        Mengde = new PQ(150, "tablett"),
        Reiterasjon = 3,
        TidligsteUtlevering = new DateOnly(2026, 3, 3),
    };
}
