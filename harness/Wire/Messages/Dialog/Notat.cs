using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Notat: an answer or a message.</summary>
public sealed record Notat
{
    /// <summary>What kind of note it is; of an answer to a citizen, kodeverk 7602.</summary>
    public required CV TemaKodet { get; init; }

    /// <summary>The subject, in words.</summary>
    public string? Tema { get; init; }

    /// <summary>What is said.</summary>
    public string? TekstNotatInnhold { get; init; }

    /// <summary>A remark to it.</summary>
    public string? Merknad { get; init; }

    /// <summary>The note's id in the sender's system.</summary>
    public string? DokIdNotat { get; init; }

    /// <summary>The day it was written.</summary>
    public DateOnly? DatoNotat { get; init; }

    /// <summary>The question that it answers; an answer always brings it along.</summary>
    public Foresporsel? Foresporsel { get; init; }

    /// <summary>The persons that have to do with it.</summary>
    public IReadOnlyList<RollerRelatertNotat> Roller { get; init; } = [];
}
