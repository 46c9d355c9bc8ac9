using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Token and PAR calls are POSTs of a form, with nothing in the address.</summary>
public sealed class CallsAreFormPosts : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "calls-are-form-posts";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-40";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-03");

    /// <inheritdoc/>
    public string Rule => "Kall til token- og PAR-endepunktet skal være POST med skjema, uten parametre i adressen";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av token-endepunktet; RFC 6749 kapittel 3.2";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.Metode) is { } method && method != "POST")
        {
            yield return Feil($"{method}.");
        }
        else if (!Medietype(kall.Exchange).StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            yield return Feil($"Content-Type: {Vist.Verdi(Medietype(kall.Exchange))}.");
        }

        if (kall.Exchange.Request.StartLine.Contains('?', StringComparison.Ordinal))
        {
            yield return Feil("Parametre i adressen.");
        }
    }

    private static string Medietype(Exchange exchange) =>
        exchange.Request.Headers.FirstOrDefault(each => each.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value ?? "";

    private static Avvik Feil(string received) => new(
        "Kallet er ikke formet slik HelseID leser det, og hemmeligheter kan havne i logger.",
        "POST med Content-Type application/x-www-form-urlencoded, og alle parametre i kroppen.",
        received,
        "Send parametrene som skjema i kroppen.");
}
