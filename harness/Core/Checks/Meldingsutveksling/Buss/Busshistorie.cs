using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>What came before in the tenant and is about the bus, gathered once for all checks of an exchange.</summary>
internal sealed class Busshistorie
{
    /// <summary>How many exchanges are looked back at: a judge does so at every call.</summary>
    public const int Vindu = 5_000;

    private static readonly ConditionalWeakTable<IReadOnlyList<Exchange>, Busshistorie> Samlet = [];

    private readonly int _av;
    private readonly Dictionary<string, Exchange> _sendt = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Exchange> _levert = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Exchange> _meldinger = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Exchange>> _feilmeldinger = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _leveringer = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kjente = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _foresporsler = new(StringComparer.Ordinal);

    private Busshistorie(IReadOnlyList<Exchange> earlier)
    {
        _av = earlier.Count;
        for (var index = Math.Max(0, earlier.Count - Vindu); index < earlier.Count; index++)
        {
            Husk(earlier[index]);
        }
    }

    /// <summary>Gathers the earlier exchanges.</summary>
    public static Busshistorie Av(IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        var known = Samlet.GetValue(earlier, static list => new Busshistorie(list));
        return known._av == earlier.Count ? known : new Busshistorie(earlier);
    }

    /// <summary>The sending with a message-id that the broker answered; null when there is none: what was not answered may be sent again as it was.</summary>
    public Exchange? SendtFor(string messageId) => _sendt.GetValueOrDefault(messageId);

    /// <summary>The delivery of a message-id; null when it was not delivered.</summary>
    public Exchange? Levert(string? messageId) => messageId is null ? null : _levert.GetValueOrDefault(messageId);

    /// <summary>The delivery of a MsgId, or of a receipt's own id; null when it was not delivered.</summary>
    public Exchange? LevertMelding(string? msgId) => msgId is null ? null : _meldinger.GetValueOrDefault(msgId);

    /// <summary>Whether a MsgId is that of a message that came or was sent, or of a conversation that one of them belongs to.</summary>
    public bool ErKjent(string msgId) => _kjente.Contains(msgId);

    /// <summary>Whether a synchronous request was delivered with the correlation id.</summary>
    public bool ErSynkronForesporsel(string? korrelasjon) => korrelasjon is not null && _foresporsler.Contains(korrelasjon);

    /// <summary>The last error message about a message-id, when there are as many of them as the message was delivered times; else null.</summary>
    public Exchange? Feilmelding(string messageId, Exchange na) =>
        _feilmeldinger.GetValueOrDefault(messageId, []).Where(feil => feil.Number != na.Number).ToList() is { Count: > 0 } tidligere
        && tidligere.Count >= _leveringer.GetValueOrDefault(messageId, 1)
            ? tidligere[^1]
            : null;

    private void Husk(Exchange exchange)
    {
        if (exchange.System != Meldingsoperasjoner.System)
        {
            return;
        }

        switch (exchange.Operation)
        {
            case Meldingsoperasjoner.Sending:
                HuskSending(exchange);
                break;
            case Meldingsoperasjoner.Levering:
                HuskLevering(exchange);
                break;
            default:
                break;
        }
    }

    private void HuskSending(Exchange exchange)
    {
        if (exchange.Fakta(MeldingsFacts.MessageId) is { } id && exchange.Response is not null)
        {
            _sendt.TryAdd(id, exchange);
        }

        if (exchange.Fakta(MeldingsFacts.Koslag) == Konavn.Error && exchange.Fakta(MeldingsFacts.FeilFor) is { } original)
        {
            _feilmeldinger.TryAdd(original, []);
            _feilmeldinger[original].Add(exchange);
        }

        HuskSamtale(exchange);
    }

    private void HuskLevering(Exchange exchange)
    {
        if (exchange.Fakta(MeldingsFacts.MessageId) is { } id)
        {
            _levert.TryAdd(id, exchange);
            _leveringer[id] = _leveringer.GetValueOrDefault(id) + 1;
        }

        if (exchange.Fakta(MeldingsFacts.MeldingId) is { } msgId)
        {
            _meldinger.TryAdd(msgId, exchange);
        }

        if (exchange.Fakta(MeldingsFacts.Koslag) == Konavn.Sync && (exchange.Fakta(MeldingsFacts.KorrelasjonId) ?? exchange.Fakta(MeldingsFacts.MessageId)) is { } korrelasjon)
        {
            _foresporsler.Add(korrelasjon);
        }

        HuskSamtale(exchange);
    }

    private void HuskSamtale(Exchange exchange)
    {
        foreach (var navn in (string[])[MeldingsFacts.MeldingId, MeldingsFacts.Samtale])
        {
            // What the vendor's system says a conversation is, is known only when it was heard of before.
            if (exchange.Fakta(navn) is { } id && (navn == MeldingsFacts.MeldingId || exchange.Operation == Meldingsoperasjoner.Levering))
            {
                _kjente.Add(id);
            }
        }
    }
}
