using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>What an answer needs of the message it answers.</summary>
internal sealed record Samtale
{
    /// <summary>The message; null when it could not be read.</summary>
    public required EreseptMelding? Melding { get; init; }

    /// <summary>Its MsgId; a word for it when it has none.</summary>
    public required string MeldingId { get; init; }

    /// <summary>The first message of the dialogue.</summary>
    public required string Forste { get; init; }

    /// <summary>Its GenDate; the present time when it cannot be read.</summary>
    public required DateTimeOffset GenDate { get; init; }

    /// <summary>The case clock's time, in Norway.</summary>
    public required DateTimeOffset Na { get; init; }

    /// <summary>True when the answer is to come in another live version than the one that belongs to the question.</summary>
    public bool IAnnenVersjon { get; init; }

    /// <summary>The version of the answer: the one that belongs to the question's, the newest for a question that is not understood.</summary>
    /// <param name="newest">The newest version of the answer.</param>
    public XNamespace Svarversjon(XNamespace newest)
    {
        var own = Melding?.Innholdsversjon is { } question ? Svarversjoner.Til(question) ?? newest : newest;
        return IAnnenVersjon ? Svarversjoner.Annen(own) : own;
    }

    /// <summary>What is read of a call.</summary>
    public static Samtale Of(SimulatedCall call, Reading reading)
    {
        var melding = reading.Clear.IsEmpty ? null : EreseptMelding.Les(reading.Clear, out _);
        var now = NorskTid.Na(call.Tenant.CaseClock);
        var id = melding?.MeldingId is { Length: > 0 } own ? own : "ukjent";
        return new Samtale
        {
            Melding = melding,
            MeldingId = id,
            Forste = melding?.Tekst("//mh:ConversationRef/mh:RefToConversation") is { Length: > 0 } first ? first : id,
            GenDate = XmlTidspunkt.Les(melding?.GenDate) ?? now,
            Na = now,
        };
    }

    /// <summary>An id that is the same each time the same thing is answered.</summary>
    public static string Id(params string[] parts) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16)).ToString();
}
