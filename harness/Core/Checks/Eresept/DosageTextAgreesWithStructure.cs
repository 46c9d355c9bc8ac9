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
    public string Rule => "Doseringen i en resept og på en legemiddelliste skal være den samme i klartekst og i struktur";

    /// <inheritdoc/>
    public string Source => "Helsedirektoratet, feil i e-reseptkjeden, juni 2024";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? Doseringer(melding, earlier).SelectMany(dosing => Funn(exchange, dosing.Sammenligning, dosing.Sted))
            : [];
    }

    private static IEnumerable<(Doseringssammenligning Sammenligning, string Sted)> Doseringer(
        EreseptMelding melding, IReadOnlyList<Exchange> earlier)
    {
        if (melding.ErResept)
        {
            return Doseringssammenligning.Av(melding) is { } own ? [(own, "")] : [];
        }

        // An entry that Reseptformidleren handed out and that comes back as it was, is not this system's work.
        var handedOut = new Lazy<HashSet<string>>(() => [.. earlier.SelectMany(Utleverte)]);
        return from entry in Listeoppforing.Av(melding)
               where entry.Bytes is not null
               let dok = EreseptMelding.Les(entry.Bytes, out _)
               where dok is not null
               let comparison = Doseringssammenligning.Av(dok)
               where comparison is not null
                   && comparison.Likhet != Doseringslikhet.Like
                   && !handedOut.Value.Contains(entry.Base64)
               select (comparison, $"{entry.Navn}: ");
    }

    private static IEnumerable<string> Utleverte(Exchange exchange) =>
        from list in EreseptMelding.LesSvar(exchange)?.Velg("//*[local-name()='VarerIBrukB64']") ?? []
        let bytes = new Listeoppforing(0, "", string.Concat(list.Value.Where(sign => !char.IsWhiteSpace(sign)))).Bytes
        where bytes is not null
        let melding = EreseptMelding.Les(bytes, out _)
        where melding is not null
        from entry in Listeoppforing.Av(melding)
        select entry.Base64;

    private IEnumerable<Finding> Funn(Exchange exchange, Doseringssammenligning comparison, string sted) => comparison.Likhet switch
    {
        Doseringslikhet.Like => [],
        Doseringslikhet.Ulike => [this.Funn(exchange, Ulike(comparison, sted))],
        Doseringslikhet.TilManuellVurdering => [this.Funn(exchange, Uavklart(comparison, sted))],
        _ => throw new InvalidOperationException($"Ukjent likhet {comparison.Likhet}."),
    };

    private static Avvik Ulike(Doseringssammenligning comparison, string sted) => new(
        "Doseringen i klartekst og den strukturerte doseringen sier ikke det samme, så pasienten kan få feil dose.",
        "Tekst og struktur sier det samme.",
        $"{sted}Teksten «{comparison.Tekst}»: {comparison.TekstForstatt}. Strukturen: {comparison.StrukturForstatt}.",
        "Lag tekst og struktur av samme valg, og kontroller doser sjeldnere enn daglig, desimaler og høyeste dose.");

    private static Avvik Uavklart(Doseringssammenligning comparison, string sted) => new(
        "Doseringen kunne ikke sammenlignes av testverktøyet; en person må se om tekst og struktur sier det samme.",
        $"Tekst: {comparison.TekstForstatt}",
        $"{sted}Struktur: {comparison.StrukturForstatt}",
        "La en kliniker vurdere tekst og struktur side om side.")
    {
        Alvor = Alvor.Opplysning,
        KreverPerson = true,
    };
}
