//! What holds for every order of items.

use super::*;
use proptest::prelude::*;

proptest! {
    /// No item is lost or doubled by a step, and the others keep their order.
    #[test]
    fn a_step_moves_one_item_alone(count in 1usize..12, which in 0usize..12, to in 0usize..20) {
        let items: Vec<usize> = (0..count).collect();
        let which = which % count;
        for way in [Way::Up, Way::Down, Way::To(to)] {
            let found = moved(&items, &which, way);
            let others: Vec<usize> = found.iter().copied().filter(|item| *item != which).collect();
            let expected: Vec<usize> = items.iter().copied().filter(|item| *item != which).collect();
            prop_assert_eq!(others, expected);
            prop_assert_eq!(found.len(), count);
        }
    }

    /// Whatever is wished, each item stands there once.
    #[test]
    fn a_wish_loses_nothing(items in 0usize..10, wished in prop::collection::vec(0usize..14, 0..20)) {
        let items: Vec<usize> = (0..items).collect();
        let mut found = put(&items, &wished);
        found.sort_unstable();
        prop_assert_eq!(found, items);
    }

    /// What is dealt out again from all of the items is the wish itself.
    #[test]
    fn a_whole_wish_is_granted(wished in Just((0..9usize).collect::<Vec<_>>()).prop_shuffle()) {
        let items: Vec<usize> = (0..9).collect();
        prop_assert_eq!(put(&items, &wished), wished);
    }
}
