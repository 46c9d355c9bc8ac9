using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
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

    /// <inheritdoc/>
    public bool Concerns(Exchange exchange)
    {
        var kall = HelseIdKall.Av(exchange);
        return kall.ErToken && kall.Grant == HelseIdGrants.ClientCredentials;
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var kall = HelseIdKall.Av(exchange);
        return Concerns(exchange) ? Avvik(kall).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    private static IEnumerable<Avvik> Avvik(HelseIdKall kall)
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
