using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Dialogmelding: questions, or notes that answer a question; never both side by side.</summary>
public sealed record Dialogmelding
{
    /// <summary>The namespace, which is the version; default 1.1.</summary>
    public XNamespace Versjon { get; init; } = Namespaces.Dialog11;

    /// <summary>What the case is about, coded.</summary>
    public CV? SakstypeKodet { get; init; }

    /// <summary>What the case is about, in words.</summary>
    public string? Sakstype { get; init; }

    /// <summary>The questions; empty when the message holds notes.</summary>
    public IReadOnlyList<Foresporsel> Foresporsler { get; init; } = [];

    /// <summary>The notes, each with the question it answers; empty when the message holds questions.</summary>
    public IReadOnlyList<Notat> Notater { get; init; } = [];
}
