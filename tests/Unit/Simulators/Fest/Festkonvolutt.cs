using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Fest;

/// <summary>Calls for FEST as a healthy system makes them, to be changed in one place.</summary>
internal static class Festkonvolutt
{
    public const string MeldingId = "urn:uuid:7b1f3a52-0000-4000-8000-000000000001";

    private static readonly XNamespace Ns = FestContract.Namespace;
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    public static string Hele(string filter = FestContract.Rekvirent) => Med(filter, new XAttribute(Xsi + "nil", "true"));

    public static string Endret(string etter) => Med(FestContract.Rekvirent, etter);

    private static string Med(string filter, object date) => Encoding.UTF8.GetString(Soap12.Write(
        new Soap12Addressing(FestContract.Action) { To = "https://127.0.0.1/Fest/FestService251.svc", MessageId = MeldingId },
        new XElement(Ns + FestContract.GetM30, new XElement(Ns + "filter", filter), new XElement(Ns + "incrementalDate", date))));
}
