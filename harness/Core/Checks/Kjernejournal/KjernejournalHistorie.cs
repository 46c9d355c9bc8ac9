using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>What came before in the tenant and is about kjernejournal, gathered once for all checks of an exchange.</summary>
internal sealed class KjernejournalHistorie
{
    /// <summary>How many exchanges are looked back at: a judge does so at every call.</summary>
    public const int Vindu = 2_000;

    private static readonly ConditionalWeakTable<IReadOnlyList<Exchange>, KjernejournalHistorie> Samlet = [];

    private readonly int _av;
    private readonly Dictionary<string, KjernejournalKall> _okter = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KjernejournalKall> _koder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KjernejournalKall> _billetter = new(StringComparer.Ordinal);

    private KjernejournalHistorie(IReadOnlyList<Exchange> earlier)
    {
        _av = earlier.Count;
        var kall = new List<KjernejournalKall>();
        for (var index = Math.Max(0, earlier.Count - Vindu); index < earlier.Count; index++)
        {
            if (KjernejournalKall.Av(earlier[index]) is { Angar: true } each)
            {
                kall.Add(each);
                Husk(each);
            }
        }

        Kall = kall;
    }

    /// <summary>The calls, the oldest first.</summary>
    public IReadOnlyList<KjernejournalKall> Kall { get; }

    /// <summary>Gathers the earlier exchanges.</summary>
    public static KjernejournalHistorie Av(IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        var known = Samlet.GetValue(earlier, static list => new KjernejournalHistorie(list));
        return known._av == earlier.Count ? known : new KjernejournalHistorie(earlier);
    }

    /// <summary>The last call that the condition holds for; null when none.</summary>
    public KjernejournalKall? Siste(Func<KjernejournalKall, bool> condition)
    {
        for (var index = Kall.Count - 1; index >= 0; index--)
        {
            if (condition(Kall[index]))
            {
                return Kall[index];
            }
        }

        return null;
    }

    /// <summary>The call that made the session; null when it is not known.</summary>
    public KjernejournalKall? Opprettelsen(string? okt) => okt is null ? null : _okter.GetValueOrDefault(okt);

    /// <summary>The call that was answered with the code; null when it is not known.</summary>
    public KjernejournalKall? Kodens(string? kode) => kode is null ? null : _koder.GetValueOrDefault(kode);

    /// <summary>The call to the indicator that was answered with the ticket; null when it is not known.</summary>
    public KjernejournalKall? Billettens(string? billett) => billett is null ? null : _billetter.GetValueOrDefault(billett);

    /// <summary>Whom a call is about: the patient that it says, that of its session, or that of its attest; null when nothing says.</summary>
    public string? Pasienten(KjernejournalKall kall) =>
        kall.Pasient ?? (kall.ErForny || kall.ErAvslutt ? Opprettelsen(kall.Okt)?.Pasient : null) ?? (kall.Attestpasienter is [var only] ? only : null);

    private void Husk(KjernejournalKall kall)
    {
        if (kall is { ErOpprett: true, Okt: { } okt })
        {
            _okter[okt] = kall;
        }

        if (kall.ErOpprett && kall.Fakta(KjernejournalFacts.SvarKode) is { } kode)
        {
            _koder[kode] = kall;
        }

        if (kall.GirBillett)
        {
            _billetter[kall.Fakta(KjernejournalFacts.SvarKode)!] = kall;
        }
    }
}
