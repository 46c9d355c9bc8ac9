using AcceptanceHarness.Core.Checks.Eresept.Dosering;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Dosing in words and in structure say the same.</summary>
public sealed class DosageTextAgreesWithStructure : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "dosage-text-agrees-with-structure";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-3-01");

    /// <inheritdoc/>
    public string Rule => "Doseringen i en resept skal være den samme i klartekst og i struktur";

    /// <inheritdoc/>
    public string Source => "Helsedirektoratet, feil i e-reseptkjeden, juni 2024";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept()
            || EreseptMelding.Les(exchange) is not { ErResept: true } melding
            || Doseringssammenligning.Av(melding) is not { } comparison)
        {
            return [];
        }

        return comparison.Likhet switch
        {
            Doseringslikhet.Like => [],
            Doseringslikhet.Ulike => [this.Funn(exchange, Ulike(comparison))],
            Doseringslikhet.TilManuellVurdering => [this.Funn(exchange, Uavklart(comparison))],
            _ => throw new InvalidOperationException($"Ukjent likhet {comparison.Likhet}."),
        };
    }

    private static Avvik Ulike(Doseringssammenligning comparison) => new(
        "Doseringen i klartekst og den strukturerte doseringen sier ikke det samme, så pasienten kan få feil dose.",
        "Tekst og struktur sier det samme.",
        $"Teksten «{comparison.Tekst}»: {comparison.TekstForstatt}. Strukturen: {comparison.StrukturForstatt}.",
        "Lag tekst og struktur av samme valg, og kontroller doser sjeldnere enn daglig, desimaler og høyeste dose.");

    private static Avvik Uavklart(Doseringssammenligning comparison) => new(
        "Doseringen kunne ikke sammenlignes av testverktøyet; en person må se om tekst og struktur sier det samme.",
        $"Tekst: {comparison.TekstForstatt}",
        $"Struktur: {comparison.StrukturForstatt}",
        "La en kliniker vurdere tekst og struktur side om side.")
    {
        Alvor = Alvor.Opplysning,
        KreverPerson = true,
    };
}
