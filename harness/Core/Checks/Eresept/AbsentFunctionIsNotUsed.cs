using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A function that the system declares that it lacks is not used.</summary>
/// <remarks>
/// The wire tells of prescriptions in the doctor's own name alone: a copy and a prescription from a template look like any other.
/// What a system is made to do is held against its declaration where it is driven.
/// </remarks>
public sealed class AbsentFunctionIsNotUsed : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "absent-function-is-not-used";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-03");

    /// <inheritdoc/>
    public string Rule => "En funksjon som fagsystemet oppgir at det ikke har, skal ikke være i bruk";

    /// <inheritdoc/>
    public string Source => "Rammeverkets regel om omfang: det som er oppgitt å mangle, blir ikke prøvd";

    /// <summary>A finding that a system used a function that it declares that it lacks.</summary>
    /// <param name="criterion">The criterion whose scenarios concern the function.</param>
    /// <param name="funksjon">The function.</param>
    /// <param name="mottatt">What was seen, in bokmål.</param>
    public static Finding Brutt(CriterionId criterion, string funksjon, string mottatt)
    {
        var avvik = Avvik(funksjon, mottatt);
        return new Finding
        {
            Criterion = criterion,
            Check = CheckId,
            Sentence = avvik.Setning,
            Expected = avvik.Forventet,
            Received = avvik.Mottatt,
            Fix = avvik.Retting,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept()
            && exchange.Fakta(EreseptFacts.ManglerFunksjoner)?.Split(' ').Contains(FunksjonCatalog.ILegensNavn) == true
            && EreseptMelding.Les(exchange) is { ErResept: true } melding
            && melding.Tekst("//m1:RekvLegensNavn") is "true" or "1"
                ? [this.Funn(exchange, Avvik(FunksjonCatalog.ILegensNavn, "En resept med RekvLegensNavn."))]
                : [];
    }

    private static Avvik Avvik(string funksjon, string mottatt) => new(
        $"Fagsystemet oppgir at det ikke har funksjonen «{funksjon}», men den er i bruk, så det som gjelder den, er ikke prøvd.",
        $"Ingen bruk av funksjonen «{funksjon}».",
        mottatt,
        $"Ta «{funksjon}» bort fra «manglerFunksjoner» i GET /v1/system, eller slå funksjonen av.");
}
