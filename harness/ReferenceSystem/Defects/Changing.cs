using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Defects;

/// <summary>Changes one place deep in a message.</summary>
internal static class Changing
{
    public static Resept Prescription(Resept resept, Func<Forskrivning, Forskrivning> change) => resept with
    {
        ReseptDokLegemiddel = resept.ReseptDokLegemiddel with { Forskrivning = change(resept.ReseptDokLegemiddel.Forskrivning) },
    };

    public static Resept Note(Resept resept, Func<string, string> change) => resept with
    {
        ReseptDokLegemiddel = resept.ReseptDokLegemiddel with
        {
            Merknad = resept.ReseptDokLegemiddel.Merknad is { } note ? change(note) : null,
        },
    };

    public static Organisation Ident(Organisation sender, Ident ident, string type) => sender with
    {
        Idents = [.. sender.Idents.Select(i => i.TypeId.V == type ? ident : i)],
    };
}
