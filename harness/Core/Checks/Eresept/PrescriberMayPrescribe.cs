using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Who sends a prescription has the right to prescribe what it holds.</summary>
public sealed class PrescriberMayPrescribe : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescriber-may-prescribe";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-10");

    /// <inheritdoc/>
    public string Rule => "En resept skal være fra helsepersonell med rekvireringsrett, og en begrenset rett skal følges";

    /// <inheritdoc/>
    public string Source => "Forskrift om rekvirering og utlevering av legemidler (2022-06-02 nr. 977), om hvem som kan rekvirere";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || exchange.Fakta(EreseptFacts.Rekvireringsrett) is not { } right
            || right == EreseptFacts.Full || EreseptMelding.Les(exchange) is not { ErResept: true } melding)
        {
            return [];
        }

        if (right == EreseptFacts.Ingen)
        {
            return [this.Funn(exchange, Avvik("Resepten er fra en som ikke kan rekvirere legemidler.", "Helsepersonell med rekvireringsrett.", melding))];
        }

        var atc = melding.Tekst("//fs:Forskrivning//fs:Atc/@V") ?? "";
        return right.Split(' ').Any(prefix => atc.StartsWith(prefix, StringComparison.Ordinal))
            ? []
            : [this.Funn(exchange, Avvik("Resepten er på et legemiddel som rekvirenten ikke har rett til å rekvirere.", $"Legemiddel med ATC-kode som begynner på {right}.", melding))];
    }

    private static Avvik Avvik(string sentence, string expected, EreseptMelding melding) => new(
        sentence,
        expected,
        $"HPR-nummer {melding.AvsenderHpr}, ATC-kode {melding.Tekst("//fs:Forskrivning//fs:Atc/@V") ?? "ikke oppgitt"}.",
        "Slå opp rekvireringsretten til brukeren, og stopp forskrivningen før signering når den ikke dekker legemiddelet.");
}
