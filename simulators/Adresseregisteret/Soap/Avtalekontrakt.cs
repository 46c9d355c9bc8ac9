using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Cppa;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>CPPA's SOAP service: the operations that give documents.</summary>
/// <param name="dokumenter">Writes the documents.</param>
/// <param name="finnesIkke">The code where there is no such agreement.</param>
internal sealed class Avtalekontrakt(Cppadokumenter dokumenter, string finnesIkke) : ISoapkontrakt
{
    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint { get; } = new(RegisterTjenester.CppaSoap, "CPPA, SOAP", "/v1/CPPA");

    /// <inheritdoc/>
    public XNamespace Navnerom { get; } = "http://schemas.nhn.no/reg/CollaborationProtocolProfile";

    /// <inheritdoc/>
    public Registerkall? Les(XElement foresporsel) => foresporsel.Name.LocalName switch
    {
        "GetCppXmlForCommunicationParty" => Soapverdier.OmHerId(Registeroperasjoner.Profil, foresporsel.Verdi("herId")),
        "GetCpaXml" => new Registerkall
        {
            Operasjon = Registeroperasjoner.Avtale,
            Avtale = Guid.TryParse(foresporsel.Verdi("cpaId"), out var id) ? id : null,
        },
        "GetCpaForCommunicationPartiesXml" => Soapverdier.OmHerId(
            Registeroperasjoner.AvtaleMellom, foresporsel.Verdi("communicationPartAHerId"), foresporsel.Verdi("communicationPartBHerId")),
        _ => null,
    };

    /// <inheritdoc/>
    public Soapsvar Svar(Tenant tenant, string operasjon, Registerkall kall)
    {
        var register = Partregister.Hos(tenant);
        if (kall.Operasjon == Registeroperasjoner.Profil)
        {
            return register.Finn(kall.HerId) is { } part
                ? new Soapsvar.Funnet(new XElement(Navnerom + $"{operasjon}Result", Tekst(dokumenter.Profil(tenant, part))))
                : new Soapsvar.FinnesIkke(Soapverdier.UgyldigHerId, $"Ingen kommunikasjonspart har HER-id «{kall.HerId}».");
        }

        var avtale = kall.Operasjon == Registeroperasjoner.AvtaleMellom
            ? register.Avtale(kall.HerId, kall.Motpart)
            : kall.Avtale is { } id ? register.AvtaleMedId(id) : null;
        return avtale is null
            ? new Soapsvar.FinnesIkke(finnesIkke, "Det finnes ingen slik avtale (CPA).")
            : new Soapsvar.Funnet(new XElement(
                Navnerom + $"{operasjon}Result",
                new XElement(Navnerom + "CollaborationProtocolAgreementXml", Tekst(dokumenter.Avtale(tenant, avtale)))));
    }

    private static string Tekst(XDocument dokument) => dokument.ToString(SaveOptions.DisableFormatting);
}
