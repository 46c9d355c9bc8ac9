using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A rule for who calls kjernejournal, as the wire shows it; what is answered is seen only of earlier exchanges.</summary>
public interface IKjernejournalCheck : ICheck
{
    /// <inheritdoc/>
    IEnumerable<Finding> ICheck.Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var kall = KjernejournalKall.Av(exchange);
        return (kall.Angar || (GjelderUkjenteAdresser && exchange.System == KjernejournalKall.System)) && Gjelder(kall) ? Avvik(kall, KjernejournalHistorie.Av(earlier)).Select(avvik => this.Funn(exchange, avvik)) : [];
    }

    /// <summary>Whether calls to addresses where kjernejournal has nothing show something of the rule too.</summary>
    internal bool GjelderUkjenteAdresser => false;

    /// <summary>Whether the call shows anything of the rule.</summary>
    internal bool Gjelder(KjernejournalKall kall);

    /// <summary>All that breaks it in a call that shows something of it.</summary>
    /// <param name="kall">The call.</param>
    /// <param name="historie">What came before.</param>
    internal IEnumerable<Avvik> Avvik(KjernejournalKall kall, KjernejournalHistorie historie);
}
