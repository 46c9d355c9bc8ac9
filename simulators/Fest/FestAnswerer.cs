using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Writes answers: the register, or a fault.</summary>
internal static class FestAnswerer
{
    private const string ContentType = $"{Soap12.MediaType}; charset=utf-8";
    private static readonly XNamespace Ns = FestContract.Namespace;

    /// <summary>The register as it stood at a time, or what changed in it since the client's.</summary>
    public static Answer Register(Festkall kall, FestState state, DateTimeOffset tid)
    {
        var m30 = kall.EndretEtter is { } after ? FestRegister.Endret(state, tid, after) : FestRegister.Pa(state, tid);
        var fest = M30Writer.Write(m30);
        var content = new XElement(
            Ns + FestContract.GetM30Response,
            new XElement(
                Ns + "GetM30Result",
                new XElement(Ns + "Returkode", new XAttribute("V", "0"), new XAttribute("DN", "OK")),
                new XElement(Ns + "M30Message", fest.Attributes(), fest.Elements())));
        return new Answer
        {
            Status = 200,
            ContentType = ContentType,
            Body = Soap12.Write(new Soap12Addressing(FestContract.ResponseAction) { RelatesTo = kall.MeldingId }, content),
            Facts = new Dictionary<string, string> { [FestFacts.HentetDato] = XmlConvert.ToString(tid) },
        };
    }

    /// <summary>A fault.</summary>
    public static Answer Feil(int status, Soap12Fault fault, string? meldingId) => new()
    {
        Status = status,
        ContentType = ContentType,
        Headers = status == 405 ? [KeyValuePair.Create("Allow", "POST")] : [],
        Body = Soap12.WriteFault(fault, meldingId),
    };
}
