using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A client for many organisations says which one it acts for.</summary>
public sealed class MultiTenantClientNamesItsOrganisation : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "multi-tenant-client-names-its-organisation";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-60";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-11");

    /// <inheritdoc/>
    public string Rule => "En klient for flere virksomheter skal alltid oppgi virksomheten den handler for (helseid_authorization med hovedenhet)";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av organisasjonsnumre; NHNs biblioteker";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErToken && kall.Fakta(HelseIdFacts.Tilhorighet) == "multi-tenant" && kall.Erklaring.Finnes && kall.Grant is HelseIdGrants.ClientCredentials or HelseIdGrants.RefreshToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (Detaljer.Virksomheter(kall).Any(each => each.ErForFlere && each.Numre.Count > 0) || HarFraInnlogging(kall, historie))
        {
            yield break;
        }

        yield return new(
            "Fagsystemet sa ikke hvilken virksomhet det handler for, så tilgang og logg kan gjelde feil virksomhet.",
            "helseid_authorization i assertion_details, med NO:ORGNR:<hovedenhet>:<underenhet>.",
            "Ingen hovedenhet i klienterklæringen.",
            "Legg virksomheten i assertion_details i hver klienterklæring til token-endepunktet.");
    }

    /// <summary>The organisation can also be chosen at login, and then follows the renewals.</summary>
    private static bool HarFraInnlogging(HelseIdKall kall, HelseIdHistorie historie) =>
        kall.Grant == HelseIdGrants.RefreshToken
        && (historie.TokenMedFornyelse(kall.Parameter("refresh_token")) is not { } kilde || kilde.Fakta(HelseIdFacts.SvarVirksomhet) is { Length: > 1 });
}
