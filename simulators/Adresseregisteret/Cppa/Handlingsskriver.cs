using System.Xml.Linq;
using AcceptanceHarness.Wire.Meldingstjener;
using static AcceptanceHarness.Simulators.Adresseregisteret.Cppa.Cppanavn;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>Writes what a party does in a process: its role, and what it can send and receive.</summary>
/// <param name="herId">The party.</param>
/// <param name="rolle">Which side it is.</param>
/// <param name="motpart">The other party of an agreement; null in a profile.</param>
internal sealed class Handlingsskriver(string herId, Partsrolle rolle, string? motpart)
{
    private const string Apprec = "Apprec";

    private static readonly XElement Egenskaper = new(
        Tns + "BusinessTransactionCharacteristics",
        Egenskap("isNonRepudiationRequired", true),
        Egenskap("isNonRepudiationReceiptRequired", true),
        Egenskap("isConfidential", "none"),
        Egenskap("isAuthenticated", "none"),
        Egenskap("isTamperProof", "none"),
        Egenskap("isAuthorizationRequired", false),
        Egenskap("isIntelligibleCheckRequired", false),
        Egenskap("timeToPerform", "P180M"));

    private readonly Handlingsretning _ut = rolle == Partsrolle.Innbygger ? Handlingsretning.FraInnbygger : Handlingsretning.TilInnbygger;
    private readonly Handlingsretning _inn = rolle == Partsrolle.Innbygger ? Handlingsretning.TilInnbygger : Handlingsretning.FraInnbygger;

    /// <summary>The element of a process.</summary>
    public XElement Samarbeid(Prosess prosess)
    {
        var role = rolle == Partsrolle.Innbygger ? nameof(Partsrolle.Innbygger) : prosess.Motrolle;
        return new XElement(
            Tns + "CollaborationRole",
            new XElement(
                Tns + "ProcessSpecification",
                Egenskap("name", prosess.Navn),
                Egenskap("version", prosess.Versjon),
                Lenke($"http://www.ehelse.no/processes/{prosess.Navn}.xml"),
                Egenskap("uuid", Prosessid.Av(prosess))),
            new XElement(Tns + "Role", Egenskap("name", role), Lenke($"http://www.ehelse.no/processes#{role}")),
            new XElement(Tns + "ApplicationCertificateRef", Egenskap("certId", "enc")),
            new XElement(
                Tns + "ServiceBinding",
                new XElement(Tns + "Service", Egenskap("type", "string"), prosess.Tjeneste),
                Handlinger("CanSend", prosess, _ut, _inn),
                Handlinger("CanReceive", prosess, _inn, _ut)));
    }

    /// <summary>The packagings that a process' messages have, receipts too.</summary>
    public static IEnumerable<string> Pakker(Prosess prosess) => prosess.Handlinger.Select(handling => handling.Pakke)
        .Concat(prosess.Handlinger.Select(handling => handling.AppRec).OfType<string>().Select(Kvitteringspakke));

    private static string Kvitteringspakke(string versjon) => $"apprec_v{versjon}";

    // Whoever receives a message that is answered for, sends a receipt, and the other way round.
    private IEnumerable<XElement> Handlinger(string element, Prosess prosess, Handlingsretning retning, Handlingsretning motsatt)
    {
        var receipt = prosess.Mot(motsatt).Select(handling => handling.AppRec).FirstOrDefault(version => version is not null);
        return prosess.Mot(retning)
            .Select(handling => Binding(element, prosess, handling.Navn, handling.Pakke, handling.Synkron))
            .Concat(receipt is null ? [] : [Binding(element, prosess, Apprec, Kvitteringspakke(receipt), synkron: false)]);
    }

    private XElement Binding(string element, Prosess prosess, string handling, string pakke, bool synkron)
    {
        var sends = element == "CanSend";
        return new XElement(
            Tns + element,
            new XElement(
                Tns + "ThisPartyActionBinding",
                Egenskap("action", handling),
                Egenskap("id", Id(prosess, handling, sends, herId)),
                Egenskap("packageId", Pakke(pakke)),
                new XAttribute(Xlink + "type", "simple"),
                new XElement(Egenskaper),
                new XElement(Tns + "ChannelId", synkron ? Synkron(herId) : Asynkron(herId))),
            motpart is null ? null : new XElement(Tns + "OtherPartyActionBinding", Id(prosess, handling, !sends, motpart)));
    }

    private static string Id(Prosess prosess, string handling, bool sends, string herId) =>
        $"{prosess.Tjeneste}_{handling}_{(sends ? "send" : "motta")}_{herId}";

    private static XAttribute[] Lenke(string adresse) => [new(Xlink + "href", adresse), new(Xlink + "type", "simple")];
}
