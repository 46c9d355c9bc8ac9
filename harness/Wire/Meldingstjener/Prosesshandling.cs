namespace AcceptanceHarness.Wire.Meldingstjener;

/// <summary>An action of a process: one kind of message, one way.</summary>
/// <param name="Navn">The action's name, as in a CPA.</param>
/// <param name="Funksjon">The message function: the message's type and the subject on the bus.</param>
/// <param name="Retning">Which way it goes.</param>
/// <param name="Pakke">What a message holds, as the id of its packaging says it after <c>package_</c>.</param>
public sealed record Prosesshandling(string Navn, string Funksjon, Handlingsretning Retning, string Pakke)
{
    /// <summary>Whether it goes over the synchronous queues.</summary>
    public bool Synkron { get; init; }

    /// <summary>The version of the receipt that the receiver sends; null when it sends none.</summary>
    public string? AppRec { get; init; }
}
