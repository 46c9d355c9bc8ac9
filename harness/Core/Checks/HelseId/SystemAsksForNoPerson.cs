using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A system that acts for itself asks for nothing about a person.</summary>
public sealed class SystemAsksForNoPerson : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "system-asks-for-no-person";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-50";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "Et token for systemet selv (client_credentials) skal ikke bestilles med personscope eller offline_access";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av token-endepunktet";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErToken && kall.Grant == HelseIdGrants.ClientCredentials;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var omPerson = kall.Ord("scope").Where(HelseIdScopes.ErOmPerson).ToList();
        if (omPerson.Count == 0)
        {
            yield break;
        }

        yield return new(
            "Fagsystemet ba om opplysninger om en person uten at noen er logget inn.",
            "Bare scope for tjenester.",
            $"scope: {Vist.Verdi(string.Join(' ', omPerson))}.",
            "Fjern personscope og offline_access, eller logg inn brukeren.");
    }
}
