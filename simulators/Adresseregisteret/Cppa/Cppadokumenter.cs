using System.Xml.Linq;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using static AcceptanceHarness.Simulators.Adresseregisteret.Cppa.Cppanavn;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>Writes what a party can do (CPP) and what two have agreed on (CPA), as ebXML CPPA 2.0 documents.</summary>
/// <param name="koadresser">Where queues are.</param>
/// <param name="varighet">How long an agreement lasts.</param>
internal sealed class Cppadokumenter(Koadresser koadresser, TimeSpan varighet)
{
    // NHN's own agreements have it, those in force too.
    private const string Status = "proposed";

    private readonly Partskriver _part = new(koadresser);

    /// <summary>A party's profile (CPP).</summary>
    public XDocument Profil(Tenant tenant, Kommunikasjonspart part) => new(new XElement(
        Tns + "CollaborationProtocolProfile",
        Navnerom(),
        Egenskap("cppid", $"cpp_{part.HerId}"),
        Egenskap("version", Versjon),
        _part.Part(tenant, Avtalepart.Av(part), motpart: null, part.Prosesser),
        Pakkekatalog.Beskriv(part.Prosesser.SelectMany(Handlingsskriver.Pakker))));

    /// <summary>An agreement (CPA).</summary>
    public XDocument Avtale(Tenant tenant, Avtale avtale) => new(new XElement(
        Tns + "CollaborationProtocolAgreement",
        Navnerom(),
        Egenskap("cpaid", avtale.Id),
        Egenskap("version", Versjon),
        new XElement(Tns + "Status", Egenskap("value", Status)),
        new XElement(Tns + "Start", avtale.Fra),
        new XElement(Tns + "End", avtale.Fra + varighet),
        _part.Part(tenant, avtale.Innbygger, avtale.Helsepersonell.HerId, avtale.Prosesser),
        _part.Part(tenant, avtale.Helsepersonell, avtale.Innbygger.HerId, avtale.Prosesser),
        Pakkekatalog.Beskriv(avtale.Prosesser.SelectMany(Handlingsskriver.Pakker))));

    private static XAttribute[] Navnerom() =>
        [new(XNamespace.Xmlns + "tns", Tns), new(XNamespace.Xmlns + "ds", Ds), new(XNamespace.Xmlns + "xlink", Xlink)];
}
