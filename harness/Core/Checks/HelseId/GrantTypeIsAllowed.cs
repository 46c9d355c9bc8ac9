using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Only the grant types of the security profile are used.</summary>
public sealed class GrantTypeIsAllowed : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "grant-type-is-allowed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-49";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Klienten skal bare bruke grant_type som sikkerhetsprofilen tillater";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av token-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (HelseIdGrants.All.Contains(kall.Grant, StringComparer.Ordinal))
        {
            yield break;
        }

        yield return new(
            "Klienten ber om token på en måte HelseID ikke tillater.",
            $"grant_type er en av {string.Join(", ", HelseIdGrants.All)}.",
            $"grant_type: {Vist.Verdi(kall.Grant)}.",
            "Bruk client_credentials for systemet, og authorization_code og refresh_token for brukere.");
    }
}
