using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Adresseregisteret.Rest;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>CPPA's API: what parties can do, and what they have agreed on.</summary>
/// <param name="dokumenter">Writes the documents.</param>
/// <param name="tarBearer">Whether it answers without <c>/v2</c>, to a Bearer token.</param>
internal sealed class Avtaleoppslag(Cppadokumenter dokumenter, bool tarBearer) : IRegisteroppslag
{
    private const string Adresser =
        "Forventet v2/Profiles/{HER-id}, v2/Agreements/{cpaId} eller v2/Agreements/HerIds/{egen HER-id}/{motpartens HER-id} etter adressen i oppsettet.";

    private static readonly Tilgangskrav Dpop = new(RegisterScopes.Cppa, RegisterScopes.CppaTilgangDpop);
    private static readonly Tilgangskrav Bearer = new(RegisterScopes.Cppa, RegisterScopes.CppaTilgang) { KreverDpop = false };

    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint { get; } = new(RegisterTjenester.CppaRest, "CPPA, REST", "/cppa/");

    /// <inheritdoc/>
    public Registerkall Les(string[] deler) => deler switch
    {
        ["v2", .. var rest] => Les(rest, Dpop),
        _ when tarBearer => Les(deler, Bearer),
        _ => Registerkall.Feil(404, Adresser),
    };

    /// <inheritdoc/>
    public Answer Svar(SimulatedCall call, Registerkall kall)
    {
        if (!TarImotXml(call.Header("Accept")))
        {
            return Registersvar.Problem(406, "not_acceptable", "Tjenesten svarer med application/xml. Send Accept: application/xml.");
        }

        var register = Partregister.Hos(call.Tenant);
        if (kall.Operasjon == Registeroperasjoner.Profil)
        {
            return register.Finn(kall.HerId) is { } part
                ? Registersvar.Xml(dokumenter.Profil(call.Tenant, part))
                : Registersvar.FinnesIkke($"Ingen kommunikasjonspart har HER-id {kall.HerId}.");
        }

        if (Funnet(register, kall) is not { } avtale)
        {
            return Registersvar.FinnesIkke("Det finnes ingen slik avtale (CPA).");
        }

        var found = Registersvar.Xml(dokumenter.Avtale(call.Tenant, avtale));
        return found with { Facts = found.Facts.With(RegisterFacts.Avtale, avtale.Id.ToString()) };
    }

    private static Avtale? Funnet(Partregister register, Registerkall kall) =>
        kall.Avtale is { } id ? register.AvtaleMedId(id) : register.Avtale(kall.HerId, kall.Motpart);

    private static Registerkall Les(string[] deler, Tilgangskrav krav) => deler switch
    {
        ["profiles", var her] when HerId.TryParse(her, out var id) =>
            new() { Operasjon = Registeroperasjoner.Profil, HerId = id.Value, Krav = krav },
        ["agreements", "herids", var mine, var theirs] when HerId.TryParse(mine, out var own) && HerId.TryParse(theirs, out var other) =>
            new() { Operasjon = Registeroperasjoner.AvtaleMellom, HerId = own.Value, Motpart = other.Value, Krav = krav },
        ["agreements", var text] when Guid.TryParse(text, out var id) =>
            new() { Operasjon = Registeroperasjoner.Avtale, Avtale = id, Krav = krav },
        ["profiles", _] or ["agreements", "herids", _, _] => Registerkall.Feil(400, "Forventet HER-id-er på inntil ni siffer i adressen. Rett dem."),
        ["agreements", _] => Registerkall.Feil(400, "Forventet avtalens id (en GUID) i adressen. Rett den."),
        _ => Registerkall.Feil(404, Adresser),
    };

    private static bool TarImotXml(string? accept) =>
        accept is null || accept.Contains("xml", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal)
        || accept.Contains("application/*", StringComparison.OrdinalIgnoreCase);
}
