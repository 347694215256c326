package dev.studygraph.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;

/** Numbers for stems and for words, from 0: to count with them is quicker than with texts. Which has which depends on who asks first; threads may share it. */
final class WordNumbers {
    private final Map<String, Integer> stems = new ConcurrentHashMap<>();
    private final Map<Token, Integer> words = new ConcurrentHashMap<>();
    private final AtomicInteger nextStem = new AtomicInteger();
    private final AtomicInteger nextWord = new AtomicInteger();

    int ofStem(String stem) {
        return stems.computeIfAbsent(stem, fresh -> nextStem.getAndIncrement());
    }

    int ofWord(Token word) {
        return words.computeIfAbsent(word, fresh -> nextWord.getAndIncrement());
    }

    /** How many stems have a number. */
    int stems() {
        return nextStem.get();
    }

    /** How many words have a number. */
    int words() {
        return nextWord.get();
    }

    void forEachStem(ObjIntConsumer<String> taker) {
        stems.forEach(taker::accept);
    }

    void forEachWord(ObjIntConsumer<Token> taker) {
        words.forEach(taker::accept);
    }
}
